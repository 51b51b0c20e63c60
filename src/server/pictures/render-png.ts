import { fileURLToPath } from 'node:url';
import { createAdmission } from '../admission/admission.js';
import { LIMITS } from '../limits.js';

const FONTS = ['400Regular/NotoSans_400Regular.ttf', '600SemiBold/NotoSans_600SemiBold.ttf'];

const font = {
  loadSystemFonts: false,
  fontFiles: FONTS.map((file) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${file}`))),
  defaultFontFamily: 'Noto Sans',
  sansSerifFamily: 'Noto Sans',
};

/** Few at a time: each takes a thread and some megabytes. */
const door = createAdmission({ inFlight: LIMITS.pictures, queue: LIMITS.pictureQueue });

/**
 * Turns a picture into a PNG, off the main thread.
 * @throws DemarcheError SERVICE_UNAVAILABLE where too many wait; what aborted the signal
 */
export async function renderPng(svg: string, signal: AbortSignal): Promise<Buffer> {
  const leave = await door.enter(signal);
  try {
    // Read from the disk with the first picture: the start of the server and most of its readers do without.
    const { renderAsync } = await import('@resvg/resvg-js');
    return (await renderAsync(svg, { font, logLevel: 'off' }, signal)).asPng();
  } finally {
    leave();
  }
}
