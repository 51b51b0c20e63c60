import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
}

const FREE = /^\(?(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|MPL-2\.0|OFL-1\.1)\b.*$/;

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockedPackage> };
const packages = Object.entries(lock.packages).filter(([place]) => place !== '');
const inProduction = packages.filter(([, locked]) => locked.dev !== true);

describe('packages', () => {
  it('in production are at most 250', () => {
    expect(inProduction.length).toBeGreaterThan(50);
    expect(inProduction.length).toBeLessThanOrEqual(250);
  });

  it('in production have a free licence', () => {
    const others = inProduction.filter(([, { license }]) => !FREE.test(license ?? ''));
    expect(others.map(([place, { license }]) => `${place}: ${license ?? 'no licence'}`)).toEqual([]);
  });

  it('are locked by a hash, from no address of a registry', () => {
    const loose = packages.filter(([, { integrity, resolved }]) => integrity === undefined || resolved !== undefined);
    expect(loose.map(([place]) => place)).toEqual([]);
  });

  it('are at or above the versions without known holes', () => {
    expect(compareVersions(versionOf('@apollo/server'), '5.5.0')).toBeGreaterThanOrEqual(0);
    expect(compareVersions(versionOf('graphql'), '16.11.0')).toBeGreaterThanOrEqual(0);
    expect(compareVersions(versionOf('graphql'), '17.0.0')).toBeLessThan(0);
  });

  it('have a single graphql', () => {
    expect(packages.filter(([place]) => place.endsWith('node_modules/graphql'))).toHaveLength(1);
  });
});

function versionOf(name: string): string {
  return lock.packages[`node_modules/${name}`]?.version ?? 'not installed';
}

function compareVersions(left: string, right: string): number {
  const parts = (version: string): number[] => version.split('.').map(Number);
  const difference = parts(left).map((part, i) => part - (parts(right)[i] ?? 0));
  return difference.find((part) => part !== 0) ?? 0;
}
