import fc from 'fast-check';

/** Tries properties on the same examples in each run, so that a failure repeats; ATLAS_LONG=1 draws new ones. */
if (!process.env.ATLAS_LONG) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261130 });
