// A page that shows N people on the stage alone and keeps the room moving: bars run down, faces change, the queue steps forward.
// It is built from text, because tools may not import the stage.

export const crowdPage = `
import { openStage } from '#stage/open-stage.ts';
import peopleAddress from '../../../assets/people.json?url';

const faces = ['calm', 'concerned', 'tired', 'suspicious', 'serious', 'hectic', 'veryAngry'];
const levelOf = (tension) => (tension < 45 ? 'calm' : tension < 75 ? 'tense' : 'angry');

function picture(names, people, step) {
  const person = (number, place) => {
    const tension = (number * 37 + step * 3) % 100;
    return { id: 'c' + number, person: names[number % names.length], face: faces[Math.floor(tension / 15) % faces.length], tension, patience: 100 - ((number * 13 + step * 2) % 100), level: levelOf(tension) };
  };
  const first = Math.floor(step / 8);
  const queue = Array.from({ length: people }, (_, place) => person(first + 1 + place, place));
  const happenings = step % 4 === 0 ? [{ id: 'h' + step, client: queue[step % people].id, kind: ['sigh', 'shout', 'film', 'help'][(step / 4) % 4] }] : [];
  return { side: 'desk', counter: person(first, 0), queue, mood: step % 100, serving: 'B ' + String(first % 1000).padStart(3, '0'), clockMinutes: 500 + step / 10, happenings };
}

window.crowd = async (renderer, people, seconds) => {
  const art = await (await fetch(peopleAddress)).json();
  const names = Object.keys(art.people);
  let ready = () => {};
  const isReady = new Promise((resolve) => { ready = resolve; });
  const stage = await openStage({ parent: document.getElementById('app'), people: art, renderer, reducedMotion: false, onReady: ready });
  let step = 0;
  stage.show(picture(names, people, step));
  await isReady;
  // Faces are drawn once into the sheet; that is loading, not play.
  const warm = performance.now() + 3000;
  const until = warm + seconds * 1000;
  let isWarm = false;
  let drawCalls = 0;
  while (performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    stage.show(picture(names, people, ++step));
    if (!isWarm && performance.now() > warm) { isWarm = true; stage.measure(); }
    if (isWarm && renderer === 'webgl') {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
  }
  const cost = stage.measure();
  const rendererName = stage.rendererName;
  stage.destroy();
  return { rendererName, ...cost };
};
window.crowdIsThere = true;
`
