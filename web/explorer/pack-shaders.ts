import type { Plugin } from 'vite';

const STRINGS = /"(?:[^"\\\n]|\\.)*"/g;
/** Up to the end of its line, where that lies in the same string. */
const COMMENTS = /[ \t]*\/\/(?:[^"\\]|\\")*?(?=\\n)/g;
const INDENTS = /\\n(?:[ \t]|\\n)+/g;

/**
 * Takes the comments and the indents out of the shaders of sigma, which lie in its strings, where no minifier looks.
 * That is a sixth of what it weighs.
 */
export function packShaders(): Plugin {
  return {
    name: 'pack-shaders',
    transform(code, id) {
      if (!id.includes('/node_modules/sigma/')) return null;
      return { code: code.replace(STRINGS, (text) => (text.includes('\\n') ? packShader(text) : text)), map: null };
    },
  };
}

function packShader(text: string): string {
  return text.replace(COMMENTS, '').replace(INDENTS, '\\n');
}
