/** The product's sign: a route from one point to another. */
export function Sign({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" style={{ flex: 'none' }}>
      <rect width="32" height="32" rx="8" fill="#0f5a77" />
      <path
        d="M9 23V14a5 5 0 0 1 10 0v4a4 4 0 0 0 4 4"
        fill="none"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <circle cx="9" cy="23" r="3" fill="#fff" />
      <circle cx="23" cy="22" r="3" fill="#fff" />
    </svg>
  );
}
