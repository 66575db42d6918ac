/** The folder of the built site, below that of the repository; `ATLAS_SITE` names another than the one that is published. */
export const SITE_FOLDER = process.env.ATLAS_SITE ?? 'dist';
