import { blockCatalogue, blocks, type CheckWorld, checkDiagram } from '@marshrut/blocks';
import { compilePlan } from '@marshrut/engine';
import { checkStructure, type Diagram, type Problem } from '@marshrut/model';
import { checkControl } from './control/check-control.js';

/**
 * All that is to be said of a diagram before it is published, under one list: what is drawn and set, and, once that holds
 * together, whether a case always comes to its end. Bounded in time by the number of states that are looked at; what is
 * not finished within them is said to be not proved. Only errors block publishing.
 */
export function checkForPublishing(diagram: Diagram, world: CheckWorld): Problem[] {
  const drawn = checkDiagram(diagram, world);
  if (checkStructure(diagram, blockCatalogue).some(({ severity }) => severity === 'error')) return drawn;
  const compiled = compilePlan(diagram, blocks, world.entities);
  if (!compiled.ok) return drawn;
  const context = { card: diagram.card, ...world };
  return [...drawn, ...checkControl(compiled.plan, context)];
}
