import type { Command } from 'commander';
import type { Bind } from './command.ts';

/** Makes a command's grammar. @param bind makes what runs it */
export type CommandBuilder = (bind: Bind) => Command;

type Load = () => Promise<CommandBuilder>;

/**
 * The files of the commands by their names, under their headings in the help. One that is not run is
 * not loaded: reading all of them takes longer than most commands.
 */
export const COMMAND_FILES: Readonly<Record<string, Readonly<Record<string, Load>>>> = {
  'Move images:': {
    pull: () => import('./commands/pull.ts').then((file) => file.pullCommand),
    push: () => import('./commands/push.ts').then((file) => file.pushCommand),
    copy: () => import('./commands/copy.ts').then((file) => file.copyCommand),
    tag: () => import('./commands/tag.ts').then((file) => file.tagCommand),
    save: () => import('./commands/save.ts').then((file) => file.saveCommand),
    load: () => import('./commands/load.ts').then((file) => file.loadCommand),
    import: () => import('./commands/import.ts').then((file) => file.importCommand),
    export: () => import('./commands/export.ts').then((file) => file.exportCommand),
    sync: () => import('./commands/sync.ts').then((file) => file.syncCommand),
  },
  'Inspect images:': {
    digest: () => import('./commands/digest.ts').then((file) => file.digestCommand),
    tags: () => import('./commands/tags.ts').then((file) => file.tagsCommand),
    manifest: () => import('./commands/manifest.ts').then((file) => file.manifestCommand),
    config: () => import('./commands/config.ts').then((file) => file.configCommand),
    blob: () => import('./commands/blob.ts').then((file) => file.blobCommand),
    diff: () => import('./commands/diff.ts').then((file) => file.diffCommand),
    inspect: () => import('./commands/inspect.ts').then((file) => file.inspectCommand),
    history: () => import('./commands/history.ts').then((file) => file.historyCommand),
    images: () => import('./commands/images.ts').then((file) => file.imagesCommand),
    search: () => import('./commands/search.ts').then((file) => file.searchCommand),
    referrers: () => import('./commands/referrers.ts').then((file) => file.referrersCommand),
    verify: () => import('./commands/verify.ts').then((file) => file.verifyCommand),
  },
  'Work with files that name images:': {
    lock: () => import('./commands/lock.ts').then((file) => file.lockCommand),
  },
  'Make images:': {
    build: () => import('./commands/build.ts').then((file) => file.buildCommand),
    commit: () => import('./commands/commit.ts').then((file) => file.commitCommand),
    mutate: () => import('./commands/mutate.ts').then((file) => file.mutateCommand),
    index: () => import('./commands/index-image.ts').then((file) => file.indexCommand),
  },
  'Manage the store:': {
    rmi: () => import('./commands/rmi.ts').then((file) => file.rmiCommand),
    prune: () => import('./commands/prune.ts').then((file) => file.pruneCommand),
  },
  'Work with registries:': {
    login: () => import('./commands/login.ts').then((file) => file.loginCommand),
    logout: () => import('./commands/logout.ts').then((file) => file.logoutCommand),
    catalog: () => import('./commands/catalog.ts').then((file) => file.catalogCommand),
    delete: () => import('./commands/delete.ts').then((file) => file.deleteCommand),
    serve: () => import('./commands/serve.ts').then((file) => file.serveCommand),
  },
  'Other commands:': {
    demo: () => import('./commands/demo.ts').then((file) => file.demoCommand),
    version: () => import('./commands/version.ts').then((file) => file.versionCommand),
  },
};
