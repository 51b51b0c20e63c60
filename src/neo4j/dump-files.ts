import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Layout } from './layout.js';

/** The only database that the Community edition has for users. */
export const DATABASE = 'neo4j';

const PARTS = ['databases', 'transactions'] as const;

/** Moves the database aside, so that nothing is lost when the load of a dump fails, or is cut short. */
export async function moveAside(layout: Layout): Promise<void> {
  await rm(`${layout.aside}.done`, { recursive: true, force: true });
  await mkdir(layout.aside, { recursive: true, mode: 0o700 });
  for (const part of PARTS) await moveIfThere(path.join(layout.data, part, DATABASE), path.join(layout.aside, part));
}

/** Brings back what a failed or interrupted load left aside; can itself be interrupted. Does nothing where nothing is aside. */
export async function restoreAside(layout: Layout): Promise<void> {
  for (const part of PARTS) await moveIfThere(path.join(layout.aside, part), path.join(layout.data, part, DATABASE));
  await rm(layout.aside, { recursive: true, force: true });
}

/** Lets go of what was aside: one step decides that the new database counts. */
export async function forgetAside(layout: Layout): Promise<void> {
  await rename(layout.aside, `${layout.aside}.done`);
  await rm(`${layout.aside}.done`, { recursive: true, force: true });
}

/** Removes the database, of which a failed load left a piece. */
export async function removeDatabase(layout: Layout): Promise<void> {
  for (const part of PARTS) await rm(path.join(layout.data, part, DATABASE), { recursive: true, force: true });
}

async function moveIfThere(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  await rm(to, { recursive: true, force: true });
  await mkdir(path.dirname(to), { recursive: true });
  await rename(from, to);
}
