import type { GraphScene } from './scene/graph-scene.js';

/**
 * Draws what the graph shows as a picture: ground, things and lines, labels.
 * @param scale pixels of the picture for each of the page
 * @throws where nothing is drawn, or the browser makes no picture
 */
export async function exportPng(scene: GraphScene, paper: string, scale: number): Promise<Blob> {
  const renderer = scene.view;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (renderer === undefined || pen === null) throw new Error('Nothing is drawn yet.');
  const { width, height } = renderer.getDimensions();
  Object.assign(canvas, { width: Math.round(width * scale), height: Math.round(height * scale) });
  pen.fillStyle = paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  scene.drawSharply(scale, (picture) => pen.drawImage(picture, 0, 0, canvas.width, canvas.height));
  pen.scale(scale, scale);
  scene.drawLabelsOn(pen, scale);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob === null ? fail(new Error('The browser made no picture of the graph.')) : done(blob)), 'image/png'),
  );
}
