// docs/ as a site, from a copy of it, because pages have to be where Vue is found. They stay as GitHub shows
// them: what leads out of docs/ leads to the repository here.
import { posix } from 'node:path';
import { defineConfig } from 'vitepress';

const REPOSITORY = process.env.SITE_REPOSITORY ?? 'https://github.com/OWNER/transship';
/** The path below which the site is served: GitHub Pages serve a repository below its name. */
const BASE = process.env.SITE_BASE ?? '/transship/';

const page = (text, link) => ({ text, link });
const API = [
  ['Copying', 'copying'],
  ['Places and the verbs', 'places'],
  ['Names and documents', 'names'],
  ['Registries', 'registries'],
  ['Layouts and the store', 'layouts'],
  ['Archives', 'archives'],
  ['Engines', 'engines'],
  ['Images', 'images'],
  ['Building', 'building'],
  ['References and locks', 'files'],
  ['Many images', 'sync'],
  ['Serving', 'serving'],
  ['Errors', 'errors'],
].map(([text, file]) => page(text, `/api/${file}`));

const SIDEBAR = [
  {
    text: 'Use',
    items: [
      page('The action', '/action'),
      page('The command line', '/commands'),
      page('The library', '/library'),
      page('Recipes', '/recipes/'),
      page('Coming from other tools', '/migrating'),
    ],
  },
  {
    text: 'Guides',
    items: [
      page('Caching', '/caching'),
      page('Promotion', '/promote'),
      page('Building', '/build'),
      page('Many images: sync', '/sync'),
      page('Locking', '/lock'),
      page('Images that files name', '/files'),
      page('Platforms', '/platforms'),
      page('Warm caches', '/warm-cache'),
    ],
  },
  {
    text: 'Background',
    items: [
      page('Performance', '/performance'),
      page('Registries', '/registries'),
      page('Reliability', '/reliability'),
      page('Threat model', '/threat-model'),
      page('Dependencies', '/dependencies'),
      page('Releasing', '/releasing'),
    ],
  },
  { text: 'API reference', link: '/api/', collapsed: true, items: API },
];

/** Links out of docs/ lead to the file in the repository. */
function linksToRepository(md) {
  const { link_open: before } = md.renderer.rules;
  md.renderer.rules.link_open = (tokens, at, options, env, self) => {
    const token = tokens[at];
    const href = token.attrGet('href') ?? '';
    const path = posix.join('docs', posix.dirname(env.relativePath ?? ''), href);
    if (/^\.\.\//.test(href) && !path.startsWith('docs/')) {
      token.attrSet('href', `${REPOSITORY}/blob/main/${path}`);
      token.attrSet('target', '_blank');
      token.attrSet('rel', 'noreferrer');
      return self.renderToken(tokens, at, options);
    }
    return before ? before(tokens, at, options, env, self) : self.renderToken(tokens, at, options);
  };
}

/** Braces in a text or in code are no expressions of Vue. */
function textOnly(md) {
  const plain = (text) => md.utils.escapeHtml(text).replaceAll('{{', '&#123;&#123;');
  md.renderer.rules.text = (tokens, at) => plain(tokens[at].content);
  md.renderer.rules.code_inline = (tokens, at) => `<code>${plain(tokens[at].content)}</code>`;
}

export default defineConfig({
  title: 'transship',
  description: 'Container images in CI, moved by digest, with no daemon needed',
  base: BASE,
  srcDir: 'pages',
  outDir: 'dist',
  cleanUrls: true,
  lastUpdated: false,
  rewrites: {
    'README.md': 'index.md',
    'recipes/README.md': 'recipes/index.md',
    'api/README.md': 'api/index.md',
  },
  markdown: {
    config(md) {
      linksToRepository(md);
      textOnly(md);
    },
  },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      page('Action', '/action'),
      page('Command line', '/commands'),
      page('Library', '/library'),
    ],
    sidebar: SIDEBAR,
    socialLinks: [{ icon: 'github', link: REPOSITORY }],
  },
});
