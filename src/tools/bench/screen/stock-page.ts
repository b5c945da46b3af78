// The page that the game is held against: React mounts one component, which starts a stock Phaser 4 that writes "Hello World".

export const stockPage = `
import Phaser from 'phaser';
import { createElement, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';

function Game() {
  const parent = useRef(null);
  useEffect(() => {
    const game = new Phaser.Game({
      type: Phaser.AUTO, parent: parent.current, width: 800, height: 600, banner: false,
      scene: { create() { this.add.text(300, 280, 'Hello World', { fontSize: '32px' }); } },
    });
    game.events.once('postrender', () => {
      const seen = new MessageChannel();
      seen.port1.onmessage = () => { window.seenAt = performance.now(); };
      seen.port2.postMessage(null);
    });
    return () => game.destroy(true);
  }, []);
  return createElement('div', { ref: parent });
}

createRoot(document.getElementById('app')).render(createElement(Game));
`
