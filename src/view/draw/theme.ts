import type { Ink } from './picture.js';

/** The colour of each ink. */
export type Theme = Readonly<Record<Ink, string>>;

/** For paper and light pages. Kinds of things differ in lightness too, and always in shape. */
export const LIGHT: Theme = Object.freeze({
  paper: '#fcfbf8',
  raised: '#ffffff',
  sunken: '#f2f0ea',
  ink: '#1b2330',
  soft: '#525c6b',
  rule: '#dcd8cd',
  accent: '#1f4e79',
  alert: '#b3261e',
  good: '#1f6b3a',
  warn: '#7a5200',
  person: '#b4472a',
  group: '#9a5b1d',
  body: '#1f4e79',
  state: '#5b3f8c',
  instrument: '#6b6100',
  event: '#22703f',
  topic: '#5a6472',
  place: '#1d6f6d',
});

/** For dark pages. */
export const DARK: Theme = Object.freeze({
  paper: '#14181f',
  raised: '#1c222c',
  sunken: '#0f1318',
  ink: '#e9ecf1',
  soft: '#aab4c3',
  rule: '#323b49',
  accent: '#86b8e6',
  alert: '#ff9a8f',
  good: '#7fd39b',
  warn: '#f0c26b',
  person: '#f0906f',
  group: '#e0a868',
  body: '#86b8e6',
  state: '#bda5ea',
  instrument: '#d3c75a',
  event: '#7fd39b',
  topic: '#b3bcc9',
  place: '#74cfcb',
});
