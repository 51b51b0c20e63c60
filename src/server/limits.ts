/** What one client, and all clients together, may ask of the server. Times are in milliseconds, sizes in bytes. */
export const LIMITS = Object.freeze({
  // The document; counted with its fragments expanded, `__typename` included
  tokens: 1000,
  depth: 12,
  introspectionDepth: 15,
  introspectionCircles: 2,
  fields: 500,
  aliases: 30,
  directives: 30,
  fragments: 50,
  operations: 10,
  variables: 50,
  typeNesting: 8,
  nameLength: 128,
  // The values of variables
  inputNesting: 5,
  // The request
  body: 256 * 1024,
  headers: 16 * 1024,
  headersTimeout: 8000,
  requestTimeout: 12_000,
  keepAliveTimeout: 5000,
  connectionCheck: 1000,
  connections: 1000,
  /** Under the ten seconds within which every answer is promised, to leave time for sending it. */
  deadline: 9500,
  inFlight: 64,
  queue: 512,
  // What one address may ask in a minute
  requestsPerMinute: 120,
  requestBurst: 30,
  costPerMinute: 100_000,
  errorsPerMinute: 60,
  keptPerMinute: 10,
  addresses: 20_000,
  // The answer
  errors: 100,
  messageLength: 1000,
  // Tables by plain address
  dataRows: 10_000,
  dataPage: 100,
  dataTime: 120_000,
  calendarEntries: 500,
  // Pictures
  pictures: 2,
  pictureQueue: 50,
  pictureCache: 64 * 1024 * 1024,
  // Snapshots: the answers of one, and what their folder holds
  snapshot: 1024 * 1024,
  /** For how long it is looked behind lines and open ends: under the deadline of the whole. */
  unfoldTime: 5000,
  snapshots: 20_000,
  snapshotBytes: 2 * 1024 * 1024 * 1024,
  /** Of how many it is known at once how they stand to what is so now. */
  standings: 2000,
  // Pages
  pageDeadline: 1200,
  // Stopping and asking for the state
  stopTimeout: 10_000,
  readyTimeout: 3000,
  documentCache: 2000,
  documentCacheCharacters: 8_000_000,
});
