/** The drawings that a hotspot item can name in its `drawing` field. */
import EditStepPanels from './EditStepPanels.astro';
import SwapPortrait from './SwapPortrait.astro';

/** Drawings by their name; another name yields undefined. */
export const drawings: Readonly<Record<string, typeof SwapPortrait>> = {
  'edit-steps': EditStepPanels,
  'swap-portrait': SwapPortrait,
};
