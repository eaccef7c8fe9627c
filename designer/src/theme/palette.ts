import type { MantineColorsTuple } from '@mantine/core';

/** The one accent: the blue of deep water. Shade 7 carries white text on light, 6 on dark. */
export const sea: MantineColorsTuple = [
  '#e9f4f8',
  '#d3e8f0',
  '#a8d1e0',
  '#7abacf',
  '#55a3be',
  '#3489a8',
  '#1b6e8e',
  '#0f5a77',
  '#0a4860',
  '#06364a',
];

/** Neutrals lean to the accent, so that surfaces and text belong together. */
export const gray: MantineColorsTuple = [
  '#f6f8f9',
  '#eef1f3',
  '#e3e7eb',
  '#d3d9de',
  '#b5bec6',
  '#8a96a1',
  '#5f6c77',
  '#46525d',
  '#2f3942',
  '#1a2128',
];

export const dark: MantineColorsTuple = [
  '#dde3e8',
  '#bcc6ce',
  '#9aa6b1',
  '#6d7985',
  '#3b454f',
  '#2e373f',
  '#20272e',
  '#161b20',
  '#11161a',
  '#0c1013',
];
