/** What is told of each damage, in English and Japanese: message and remedy. */
export interface ToldInBoth {
  readonly place: string;
  readonly en: readonly string[];
  readonly ja: readonly string[];
}

export const damagesTold: Readonly<Record<string, readonly ToldInBoth[]>> = {
  'dropped field': [
    {
      place: 'plans/sumida-fy2022.yaml:33:5 statements[1].kind',
      en: ['`kind` is missing.', 'Add `kind:` to this entry.'],
      ja: ['`kind` がありません。', 'この項目に `kind:` を追加してください。'],
    },
  ],
  'doubled key': [
    {
      place: 'plans/sumida-fy2022.yaml:251:5',
      en: [
        'This key occurs twice in the same entry.',
        'Keep one of the two, or make them two items of a list.',
      ],
      ja: [
        'このキーは同じ項目の中で重複しています。',
        'どちらかを削除するか、リストの二つの項目に分けてください。',
      ],
    },
  ],
  'dangling reference': [
    {
      place: 'plans/sumida-fy2022.yaml:219:9 programs[2].themes[4]',
      en: ['There is no theme `pock`.', 'Did you mean `poc`?'],
      ja: ['テーマ `pock` はありません。', '`poc` の間違いではありませんか。'],
    },
  ],
  'wrong occurrence': [
    {
      place: 'plans/sumida-fy2022.yaml:219:21 programs[2].themes[3].occurrence',
      en: [
        '「プロトタイプ実証実験支援事業」 stands 2 times in the plan (line 21, 29), not 3.',
        'Give the number of the one that is meant, counted from 1.',
      ],
      ja: [
        '「プロトタイプ実証実験支援事業」は計画に2か所しかありません（21, 29行目）。3番目はありません。',
        '何番目のものかを1から数えて書いてください。',
      ],
    },
  ],
  'offset hint, which the format has not': [
    {
      place: 'plans/sumida-fy2022.yaml:83:5 themes[0].line',
      en: ['`line` is not a key of this entry.', 'Known: `theme`, `role`, `quote`, `occurrence`, `curated`.'],
      ja: [
        '`line` はこの項目のキーではありません。',
        '使えるもの：`theme`、`role`、`quote`、`occurrence`、`curated`',
      ],
    },
  ],
  'NFD text': [
    {
      place: 'plans/sumida-fy2022.yaml:61:12',
      en: ['The line has `べ` written in parts (NFD).', 'Convert the file to NFC.'],
      ja: ['この行の `べ` は分解された形（NFD）で書かれています。', 'ファイルをNFCに変換してください。'],
    },
  ],
  'wrong encoding': [
    {
      place: 'plans/sumida-fy2022.yaml:1:4',
      en: ['The file is not UTF-8.', 'It seems to be Shift_JIS: save it as UTF-8.'],
      ja: ['ファイルがUTF-8ではありません。', 'Shift_JISのようです。UTF-8で保存してください。'],
    },
  ],
  'UTF-16': [
    {
      place: 'plans/sumida-fy2022.yaml:1:1',
      en: ['The file is not UTF-8.', 'It seems to be UTF-16: save it as UTF-8.'],
      ja: ['ファイルがUTF-8ではありません。', 'UTF-16のようです。UTF-8で保存してください。'],
    },
  ],
  BOM: [
    {
      place: 'plans/sumida-fy2022.yaml:1:1',
      en: ['The file begins with a byte order mark.', 'Save it as UTF-8 without BOM.'],
      ja: ['ファイルの先頭にバイト順マーク（BOM）があります。', 'BOMなしのUTF-8で保存してください。'],
    },
  ],
  CRLF: [
    {
      place: 'plans/sumida-fy2022.yaml:1:1',
      en: ['The lines end with CR LF.', 'Save the file with LF line ends.'],
      ja: ['改行がCR LFになっています。', '改行をLFにして保存してください。'],
    },
  ],
  'quote that is not there': [
    {
      place: 'plans/sumida-fy2022.yaml:83:12 themes[0].quote',
      en: [
        '「地場の酒蔵を訪ねて」 does not stand in the plan.',
        'Copy the passage from the text of the source, character by character.',
      ],
      ja: ['「地場の酒蔵を訪ねて」は計画にありません。', '出典の原文から一字ずつそのまま写してください。'],
    },
  ],
  'quote with a wrong letter': [
    {
      place: 'plans/sumida-fy2022.yaml:83:12 themes[0].quote',
      en: [
        '「経営者の高令化や後継者不足等」 is not verbatim: character 6 is `令` (U+4EE4), in the source (line 7) `齢` (U+9F62).',
        'Write it as the source does: 「経営者の高齢化や後継者不足等」',
      ],
      ja: [
        '「経営者の高令化や後継者不足等」は原文どおりではありません。6文字目は `令`（U+4EE4）ですが、出典（7行目）では `齢`（U+9F62）です。',
        '出典のとおりに書いてください：「経営者の高齢化や後継者不足等」',
      ],
    },
  ],
  'ambiguous quote': [
    {
      place: 'plans/sumida-fy2022.yaml:218:16 programs[2].themes[3].quote',
      en: [
        '「プロトタイプ実証実験支援事業」 stands 2 times in the plan (line 21, 29).',
        'Add `occurrence:` with the number of the one that is meant, counted from 1, or quote more of the line.',
      ],
      ja: [
        '「プロトタイプ実証実験支援事業」は計画に2か所あります（21, 29行目）。',
        '何番目のものかを `occurrence:` に1から数えて書くか、前後を含めて長めに引用してください。',
      ],
    },
  ],
  'uncovered term': [
    {
      place: 'sources/approved-plans.txt:29:33',
      en: [
        '「苦境」, a term of the theme `social-issues`, is not cited.',
        'Cite it in plans/sumida-fy2022.yaml, in a quote of that theme; or list the passage under `passedOver` in sources/approved-plans.yaml, with the reason.',
      ],
      ja: [
        'テーマ `social-issues` の語「苦境」が引用されていません。',
        'plans/sumida-fy2022.yaml でこのテーマの引用に含めるか、sources/approved-plans.yaml の `passedOver` に理由を添えて記してください。',
      ],
    },
  ],
  'stated quote without a term': [
    {
      place: 'plans/sumida-fy2022.yaml:98:12 themes[4].quote',
      en: [
        '「今後の区内産業の活性化」 holds no term of the lexicon of `support-system` (産業支援機能、支援力向上、産業支援体制).',
        'Quote a passage that does, or say why it is read so with `curated:` (rule R1).',
      ],
      ja: [
        '「今後の区内産業の活性化」には `support-system` の語彙（産業支援機能、支援力向上、産業支援体制）の語がありません。',
        '語を含む箇所を引用するか、そう読んだ理由を `curated:` に書いてください（規則R1）。',
      ],
    },
  ],
  'curated one without a note': [
    {
      place: 'plans/sumida-fy2022.yaml:163:11 sections[1].themes[1].curated.ja',
      en: ['`ja` is missing.', 'Add `ja:` to this entry.'],
      ja: ['`ja` がありません。', 'この項目に `ja:` を追加してください。'],
    },
  ],
  'curated: true': [
    {
      place: 'plans/sumida-fy2022.yaml:99:14 themes[4].curated',
      en: [
        '`true` is given where an entry with keys is expected.',
        'Say why, in both languages: `{ ja: …, en: … }`.',
      ],
      ja: [
        'キーのある項目を書くべきところに `true` があります。',
        '理由を日本語と英語で書いてください：`{ ja: …, en: … }`',
      ],
    },
  ],
  'wrong check digit': [
    {
      place: 'municipalities.yaml:5:11 municipalities[0].code',
      en: [
        'The check digit of 131076 is wrong.',
        'If 13107 is right, the code is 131075; otherwise correct the first five digits.',
      ],
      ja: [
        '131076 の検査数字が正しくありません。',
        '13107 が正しければコードは 131075 です。そうでなければ先頭の5桁を直してください。',
      ],
    },
  ],
  'wrong SHA-256': [
    {
      place: 'sources/approved-plans.yaml:4:9 sha256',
      en: [
        'The text sources/approved-plans.txt has another SHA-256 sum: 96b4f4ca0cd9bf9952140ce44ae425256cb6cf739565d7604a4761d0983ce6ce.',
        'Restore the text as it was published; only if it is to change, write its new sum here.',
      ],
      ja: [
        '原文 sources/approved-plans.txt のSHA-256が一致しません：96b4f4ca0cd9bf9952140ce44ae425256cb6cf739565d7604a4761d0983ce6ce',
        '原文を公表されたとおりに戻してください。意図した変更の場合に限り、新しい値をここに書きます。',
      ],
    },
  ],
  'period that is not that of the heading': [
    {
      place: 'plans/sumida-fy2022.yaml:5:9 period',
      en: [
        'The heading of 「墨田区地域産業活性化計画」 in the source has the period 「令和4年度～令和6年度」.',
        'Write the period as the heading has it.',
      ],
      ja: [
        '出典の「墨田区地域産業活性化計画」の見出しにある計画期間は「令和4年度～令和6年度」です。',
        '見出しのとおりに計画期間を書いてください。',
      ],
    },
  ],
  'period that does not parse': [
    {
      place: 'plans/sumida-fy2022.yaml:5:9 period',
      en: [
        '「令和6年度～令和4年度」 is not a span of fiscal years.',
        'Periods are read in the form 令和4年度～令和6年度, the first year before the last.',
      ],
      ja: [
        '「令和6年度～令和4年度」は年度の期間として読めません。',
        '計画期間は、令和4年度～令和6年度のように始まりの年度を先に書いてください。',
      ],
    },
  ],
  'three programs where two are meant': [
    {
      place: 'plans/ome-fy2022.yaml:332:7 variants[0].programs',
      en: ['A list: Too big: expected array to have <=2 items.', 'See seeds/README.md.'],
      ja: [
        'リスト：大きすぎる値: arrayは2要素以下である必要があります。',
        'seeds/README.md を見てください。',
      ],
    },
  ],
  'list in another order': [
    {
      place: 'plans/sumida-fy2022.yaml:132:9 sections[0].programs[1]',
      en: [
        'In the source 「ハードウェア・スタートアップ拠点構想事業」 is entry 1 of the list.',
        'Keep the order of the source.',
      ],
      ja: [
        '出典では「ハードウェア・スタートアップ拠点構想事業」は一覧の1番目です。',
        '出典の順に並べてください。',
      ],
    },
  ],
  'list without an entry of the source': [
    {
      place: 'plans/sumida-fy2022.yaml:131:7 sections[0].programs',
      en: [
        'The list of section (1) has 「すみだモダンパートナーシップ連携事業」, which is missing here.',
        'Add the program here, with an entry of its own under `programs`.',
      ],
      ja: [
        '節(1)の一覧にある「すみだモダンパートナーシップ連携事業」がここにありません。',
        'この事業をここに加え、`programs` にもその項目を書いてください。',
      ],
    },
  ],
  'list with another name': [
    {
      place: 'plans/sumida-fy2022.yaml:172:9 sections[2].programs[1]',
      en: ['The list of section (3) has no 「区内産業の実体把握」.', 'Did you mean 「区内産業の実態把握」?'],
      ja: [
        '節(3)の一覧に「区内産業の実体把握」はありません。',
        '「区内産業の実態把握」の間違いではありませんか。',
      ],
    },
  ],
  'doubled id': [
    {
      place: 'vocabulary.yaml:497:15 concepts[8].narrower[2].slug',
      en: [
        'The theme `innovation` stands twice; first in vocabulary.yaml:487:15.',
        'Give one of the two another key, or delete it.',
      ],
      ja: [
        'テーマ `innovation` が重複しています。最初のものは vocabulary.yaml:487:15 にあります。',
        'どちらかのキーを変えるか、削除してください。',
      ],
    },
  ],
  'broader themes in a circle': [
    {
      place: 'vocabulary.yaml:487:19 concepts[8].narrower[0].narrower[0].slug',
      en: [
        'The theme `social-issues` stands twice; first in vocabulary.yaml:479:15.',
        'Give one of the two another key, or delete it.',
      ],
      ja: [
        'テーマ `social-issues` が重複しています。最初のものは vocabulary.yaml:479:15 にあります。',
        'どちらかのキーを変えるか、削除してください。',
      ],
    },
  ],
  'unknown key': [
    {
      place: 'plans/sumida-fy2022.yaml:180:5 programs[0].instrumnt',
      en: ['`instrumnt` is not a key of this entry.', 'Did you mean `instrument`?'],
      ja: ['`instrumnt` はこの項目のキーではありません。', '`instrument` の間違いではありませんか。'],
    },
  ],
  'empty file': [
    {
      place: 'plans/sumida-fy2022.yaml:1:1',
      en: ['The file is empty.', 'Write its content as seeds/README.md shows, or delete the file.'],
      ja: ['ファイルが空です。', 'seeds/README.md の説明に従って内容を書くか、ファイルを削除してください。'],
    },
  ],
  'binary file': [
    {
      place: 'plans/sumida-fy2022.yaml:2:1',
      en: [
        'The file is not text: it contains NUL bytes.',
        'Save it as text in UTF-8, or take it out of the folder.',
      ],
      ja: [
        'テキストではありません（NULバイトがあります）。',
        'UTF-8のテキストとして保存するか、フォルダーから取り除いてください。',
      ],
    },
  ],
  'two variants of the same pair': [
    {
      place: 'plans/ome-fy2022.yaml:336:7 variants[1].programs',
      en: [
        'These two variants stand twice; first in plans/ome-fy2022.yaml:332:7.',
        'Delete one of the two entries.',
      ],
      ja: [
        'この二つの異表記の組が重複しています。最初のものは plans/ome-fy2022.yaml:332:7 にあります。',
        'どちらかの項目を削除してください。',
      ],
    },
  ],
  'circle of PART_OF': [
    {
      place: 'plans/shibuya-fy2022.yaml:340:29 organizations[3].partOf.organization',
      en: [
        'The organizations belong to each other in a circle: `shibuya/consortium` → `shibuya/consortium-subgroup` → `shibuya/consortium`.',
        'Take out the `partOf` that is wrong.',
      ],
      ja: [
        '組織の所属が循環しています：`shibuya/consortium` → `shibuya/consortium-subgroup` → `shibuya/consortium`',
        '誤っている `partOf` を削除してください。',
      ],
    },
  ],
  'source whose text is missing': [
    {
      place: 'sources/approved-plans.yaml:4:9 sha256',
      en: [
        'The text of this source, sources/approved-plans.txt, is missing.',
        'Put it there as it was published, or leave `sha256` out if no text is kept.',
      ],
      ja: [
        'この出典の原文 sources/approved-plans.txt がありません。',
        '公表されたとおりの原文を置いてください。原文を置かない出典なら `sha256` を削除してください。',
      ],
    },
  ],
  'not YAML': [
    {
      place: 'plans/sumida-fy2022.yaml:82:3',
      en: [
        'This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
        'Check the indentation, and put text with `: `, ` #` or an opening sign (*, &, !, %, @, `) in quotation marks.',
      ],
      ja: [
        'YAMLとして正しくありません：字下げが正しくありません。',
        '字下げを確かめてください。`: ` や ` #` を含む文字列、記号（*、&、!、%、@、`）で始まる文字列は引用符で囲んでください。',
      ],
    },
  ],
};
