import type * as undici from 'undici';
import connectMethod from 'undici/lib/api/api-connect.js';
import requestMethod from 'undici/lib/api/api-request.js';
import connect from 'undici/lib/core/connect.js';
import AgentPart from 'undici/lib/dispatcher/agent.js';
import ClientPart from 'undici/lib/dispatcher/client.js';
import DispatcherPart from 'undici/lib/dispatcher/dispatcher.js';

// The parts of undici that speak to registries. Its entry loads fetch, WebSocket, mocks, caches and
// SQLite as well, which takes as long as all the rest of the command line. What the entry does with
// these parts, it does here too (undici 8.12, index.js).
Object.assign(DispatcherPart.prototype, { connect: connectMethod, request: requestMethod });

export const Agent: typeof undici.Agent = AgentPart;
export const Client: typeof undici.Client = ClientPart;
export const buildConnector: typeof undici.buildConnector = connect;
