'use client';

/** Switches between light and dark and remembers it for a year. */
export function ThemeToggle({ label }: { label: string }) {
  const toggle = () => {
    const root = document.documentElement;
    const chosen = root.dataset.theme;
    const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is above our browser floor
    document.cookie = `theme=${root.dataset.theme};path=/;max-age=31536000;samesite=lax`;
  };
  return (
    <button type="button" onClick={toggle} title={label} aria-label={label} className="size-6 cursor-pointer">
      <svg aria-hidden="true" viewBox="0 0 16 16" className="m-auto size-4">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 1.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
      </svg>
    </button>
  );
}
