const colours = {
  plain: 'var(--edge)',
  selected: 'var(--accent)',
  dropping: 'var(--accent)',
  faulty: 'var(--bad)',
  passed: 'var(--good-text)',
  current: 'var(--accent)',
  failed: 'var(--bad)',
  ahead: 'var(--text-muted)',
  added: 'var(--good-text)',
  removed: 'var(--bad-text)',
  changed: 'var(--warn-text)',
};

/** The heads of edges, one per state: an SVG marker does not take its line's colour everywhere yet. */
export function ArrowHeads() {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
      <defs>
        {Object.entries(colours).map(([state, colour]) => (
          <marker
            key={state}
            id={`arrow-${state}`}
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M 0 0.5 L 9.5 5 L 0 9.5 z" fill={colour} />
          </marker>
        ))}
      </defs>
    </svg>
  );
}
