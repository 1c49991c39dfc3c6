type Props = {
  label: string;
  /** The option that is chosen; empty where a choice is an act, after which none stands there. */
  value: string;
  options: readonly (readonly [value: string, name: string])[];
  onPick: (value: string) => void;
  /** What stands there where nothing is chosen. */
  empty?: string;
};

/** A choice among a few, under its label. */
export function SelectField({ label, value, options, onPick, empty }: Props) {
  return (
    <label className="grid content-start gap-1">
      <span className="quiet">{label}</span>
      <select className="field" value={value} onChange={({ target }) => target.value && onPick(target.value)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
