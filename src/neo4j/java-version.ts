/** The oldest Java that Neo4j 5 runs on. */
export const OLDEST_JAVA = 17;

/** What `java -XshowSettings:properties -version` says. */
export interface JavaFacts {
  readonly version: string;
  readonly major: number;
  /** The folder that the Java program belongs to. */
  readonly home: string;
}

/**
 * Reads the version of a Java: `17.0.15`, `21-ea`, or `1.8.0_402`, which is 8.
 * @returns null when the text is not that of a Java
 */
export function parseJavaFacts(output: string): JavaFacts | null {
  const version = readProperty(output, 'java.version');
  const home = readProperty(output, 'java.home');
  const numbers = /^(?:1\.)?(\d+)/.exec(version ?? '');
  return version === null || home === null || numbers === null ? null : Object.freeze({ version, major: Number(numbers[1]), home });
}

function readProperty(output: string, name: string): string | null {
  const line = output.split(/\r?\n/).find((other) => other.trim().startsWith(`${name} =`));
  return line === undefined ? null : line.slice(line.indexOf('=') + 1).trim();
}

const INSTALL: Readonly<Record<string, string>> = {
  debian: 'On Debian or Ubuntu: sudo apt-get install openjdk-17-jre-headless',
  fedora: 'On Fedora: sudo dnf install java-21-openjdk-headless',
  darwin: 'On macOS: brew install openjdk@21, then export JAVA_HOME="$(brew --prefix openjdk@21)/libexec/openjdk.jdk/Contents/Home"',
  win32: 'On Windows: winget install EclipseAdoptium.Temurin.21.JRE, then open a new terminal',
};

/** How to install a Java, for this system alone where it is known and for all where it is not. */
export function adviseJava(platform: string, osRelease: string): string {
  const ids = /^ID(?:_LIKE)?=.*$/gm;
  const names = [platform, ...(osRelease.match(ids) ?? []).flatMap((line) => line.split(/[="\s]+/))];
  const known = ['darwin', 'win32', 'debian', 'fedora'].find(
    (name) => names.includes(name) || (name === 'debian' && names.includes('ubuntu')),
  );
  const lines = known === undefined ? Object.values(INSTALL) : [INSTALL[known] ?? ''];
  return [...lines, 'Or set JAVA_HOME to a Java that is there, or NEO4J_URI to a Neo4j server.'].join('\n');
}
