// A page that shows N people on the stage alone, from a side of the counter, and keeps the room moving: bars run down, faces change, the
// queue steps forward; on the floor telephones ring, signatures come, lunch steams and the manager walks by.
// It is built from text, because tools may not import the stage.

export const crowdPage = `
import { openStage } from '#stage/open-stage.ts';
import peopleAddress from '../../../assets/people.json?url';

const faces = ['calm', 'concerned', 'tired', 'suspicious', 'serious', 'hectic', 'veryAngry'];
const levelOf = (tension) => (tension < 45 ? 'calm' : tension < 75 ? 'tense' : 'angry');

function picture(side, names, people, step) {
  const person = (number, line) => {
    const tension = (number * 37 + step * 3) % 100;
    return { id: 'c' + number, person: names[number % names.length], face: faces[Math.floor(tension / 15) % faces.length], tension, line, patience: 100 - ((number * 13 + step * 2) % 100), level: levelOf(tension) };
  };
  const first = Math.floor(step / 8);
  const queue = Array.from({ length: people }, (_, place) => person(first + 1 + place, 0));
  const happenings = step % 4 === 0 ? [{ id: 'h' + step, client: queue[step % people].id, kind: ['sigh', 'shout', 'film', 'help'][(step / 4) % 4] }] : [];
  const common = {
    side, department: 'service', counter: person(first, 0), queue, lines: [], target: null, lunch: 'none', manager: null, agent: null, self: null,
    mood: step % 100, serving: 'B ' + String(first % 1000).padStart(3, '0'), clockMinutes: 500 + step / 10, happenings,
  };
  if (side === 'queue') return { ...common, agent: { person: 'elena', face: 'serious' }, self: queue[Math.min(2, people - 1)].id };
  if (side === 'desk') return common;
  const caller = { ...person(1000 + first, 1), id: 'caller' + first };
  const other = { ...person(2000, 2), id: 'other' };
  const phase = step % 16;
  return {
    ...common, department: 'sales', counter: phase < 8 ? common.counter : caller,
    lines: [phase < 8 ? { state: 'ringing', caller } : { state: 'talking', caller: null }, { state: phase < 4 ? 'ringing' : 'held', caller: other }],
    target: { signed: first % 9, of: 8 }, lunch: 'warm', manager: step % 48 < 36 ? { visit: Math.floor(step / 48), person: 'mihai', face: 'serious' } : null,
  };
}

window.crowd = async (side, renderer, people, seconds) => {
  const art = await (await fetch(peopleAddress)).json();
  const names = Object.keys(art.people);
  let ready = () => {};
  const isReady = new Promise((resolve) => { ready = resolve; });
  const stage = await openStage({ parent: document.getElementById('app'), people: art, renderer, reducedMotion: false, onReady: ready });
  let step = 0;
  stage.show(picture(side, names, people, step));
  await isReady;
  // Faces are drawn once into the sheet; that is loading, not play.
  const warm = performance.now() + 3000;
  const until = warm + seconds * 1000;
  let isWarm = false;
  let drawCalls = 0;
  while (performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    stage.show(picture(side, names, people, ++step));
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
