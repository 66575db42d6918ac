/** The licence under which the atlas and its data are published. */
export const LICENCE = { name: 'MIT', url: 'https://opensource.org/license/mit' } as const;
