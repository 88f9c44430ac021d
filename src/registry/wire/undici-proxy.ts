import type * as undici from 'undici';
import ProxyAgentPart from 'undici/lib/dispatcher/proxy-agent.js';
import './undici.ts';

/** Loaded where there is a proxy. */
export const ProxyAgent: typeof undici.ProxyAgent = ProxyAgentPart;
