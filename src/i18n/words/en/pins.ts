/** English messages of links that are pinned to a version of the data. */
export const pins = {
  label: 'Version of the data',
  same: 'Pinned to version {version} of the data, which is the present one.',
  moved:
    'This link was made with version {version} of the data, of {date}. You see version {present}.',
  newer:
    'This link asks for version {version} of the data, which is newer than this copy of the atlas. You see version {present}.',
  unknown:
    'This link asks for version {version} of the data, which never was. You see version {present}.',
  remove: 'Remove the version from the link',
} as const;
