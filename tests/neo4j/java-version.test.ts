import { describe, expect, it } from 'vitest';
import { adviseJava, parseJavaFacts } from '../../src/neo4j/java-version.js';

const settings = (version: string): string => `Property settings:\n    java.home = /opt/a java\n    java.vendor = X\n    java.version = ${version}\n    java.version.date = 2025-04-15\n\nopenjdk version "0"\n`;

describe('the version of a Java', () => {
  it.each([
    ['17.0.15', 17],
    ['21-ea', 21],
    ['25', 25],
    ['1.8.0_402', 8],
    ['11.0.2+9', 11],
  ])('%s is Java %i', (version, major) => {
    expect(parseJavaFacts(settings(version))).toEqual({ version, major, home: '/opt/a java' });
  });

  it.each(['', 'The operation couldn’t be completed. Unable to locate a Java Runtime.', settings('unknown'), 'java.version = 17'])('is not found in %j', (output) => {
    expect(parseJavaFacts(output)).toBeNull();
  });
});

describe('how to install Java', () => {
  it.each([
    ['linux', 'ID=debian\n', 'sudo apt-get install openjdk-17-jre-headless'],
    ['linux', 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n', 'sudo apt-get install openjdk-17-jre-headless'],
    ['linux', 'ID=fedora\n', 'sudo dnf install java-21-openjdk-headless'],
    ['linux', 'ID="rocky"\nID_LIKE="rhel centos fedora"\n', 'sudo dnf install java-21-openjdk-headless'],
    ['darwin', '', 'brew install openjdk@21'],
    ['win32', '', 'winget install EclipseAdoptium.Temurin.21.JRE'],
  ])('is one line for %s %j', (platform, release, line) => {
    const advice = adviseJava(platform, release).split('\n');
    expect(advice).toHaveLength(2);
    expect(advice[0]).toContain(line);
  });

  it('is told for every system where the system is not known', () => {
    expect(adviseJava('linux', 'ID=arch\n')).toMatch(/apt-get[^]*dnf[^]*brew[^]*winget[^]*JAVA_HOME/);
  });
});
