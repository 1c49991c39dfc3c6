import JSZip from 'jszip';

type Parts = {
  sheets: Record<string, string>;
  shared?: string;
  styles?: string;
  workbook?: string;
  others?: Record<string, string>;
};

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** The bytes of a workbook of the XML of its sheets by their names; `workbook` stands before the list of them. */
export function workbookBytes({ sheets, shared, styles, workbook = '', others = {} }: Parts): Promise<Uint8Array> {
  const zip = new JSZip();
  const names = Object.keys(sheets);
  const listed = names.map(
    (name, at) =>
      `<sheet name="${name.replace(/^!/, '')}" sheetId="${at + 1}" r:id="rId${at + 1}"${name.startsWith('!') ? ' state="hidden"' : ''}/>`,
  );
  const targets = names.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships ${packaged}><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  zip.file(
    'xl/workbook.xml',
    `<workbook ${main} xmlns:r="${relations}">${workbook}<sheets>${listed.join('')}</sheets></workbook>`,
  );
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships ${packaged}>${targets.join('')}<Relationship Id="s1" Type="${relations}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="s2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
  );
  if (shared) zip.file('xl/sharedStrings.xml', `<sst ${main}>${shared}</sst>`);
  if (styles) zip.file('xl/styles.xml', `<styleSheet ${main}>${styles}</styleSheet>`);
  names.forEach((name, at) => {
    zip.file(`xl/worksheets/sheet${at + 1}.xml`, `<?xml version="1.0"?><worksheet ${main}>${sheets[name]}</worksheet>`);
  });
  for (const [path, text] of Object.entries(others)) zip.file(path, text);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
