/** Names of places that could be in Japan, with how they are read. */

import type { Dice } from './dice.js';

/** The name of a place without what it is: 大川 of 大川市. */
export interface PlaceName {
  readonly name: string;
  readonly kana: string;
  readonly romaji: string;
}

const firstParts = `大 おお o|小 こ ko|北 きた kita|南 みなみ minami|東 ひがし higashi|西 にし nishi|上 かみ kami|下 しも shimo|中 なか naka|高 たか taka
長 なが naga|広 ひろ hiro|白 しら shira|黒 くろ kuro|赤 あか aka|青 あお ao|金 かね kane|石 いし ishi|岩 いわ iwa|松 まつ matsu
竹 たけ take|梅 うめ ume|桜 さくら sakura|藤 ふじ fuji|杉 すぎ sugi|富 とみ tomi|福 ふく fuku|吉 よし yoshi|豊 とよ toyo|美 み mi
若 わか waka|古 ふる furu|新 にい nii|八 や ya|千 ち chi|鶴 つる tsuru|亀 かめ kame|鹿 しか shika|朝 あさ asa|月 つき tsuki
水 みず mizu|清 きよ kiyo|深 ふか fuka|横 よこ yoko|稲 いな ina|米 よね yone|早 はや haya|秋 あき aki|柳 やなぎ yanagi|熊 くま kuma`;

const lastParts = `川 かわ kawa|山 やま yama|田 た ta|野 の no|原 はら hara|島 しま shima|浜 はま hama|崎 さき saki|沢 さわ sawa|岡 おか oka
谷 たに tani|森 もり mori|林 はやし hayashi|橋 はし hashi|津 つ tsu|浦 うら ura|江 え e|池 いけ ike|里 さと sato|郷 ごう go
塚 つか tsuka|城 しろ shiro|宮 みや miya|倉 くら kura|根 ね ne|戸 と to|木 き ki|本 もと moto|見 み mi|越 こし koshi
尾 お o|部 べ be|幡 はた hata|坂 さか saka|内 うち uchi|間 ま ma|瀬 せ se|波 なみ nami|房 ふさ fusa|久保 くぼ kubo`;

/** As many names as are asked for, none twice: those of two parts before those of three. */
export function placeNames(count: number, dice: Dice): readonly PlaceName[] {
  const [first, last] = [partsOf(firstParts), partsOf(lastParts)];
  const short = first.flatMap((one) => last.map((other) => joined(one, other)));
  if (count <= short.length) return dice.some(short, count);
  const long = dice
    .some(short, Math.ceil(count / 4))
    .flatMap((name) => dice.some(last, 4).map((part) => joined(name, part)));
  return [...dice.shuffled(short), ...dice.shuffled(long)].slice(0, count);
}

function partsOf(list: string): readonly PlaceName[] {
  return list.split(/[|\n]/u).map((part) => {
    const [name = '', kana = '', romaji = ''] = part.split(' ');
    return { name, kana, romaji };
  });
}

function joined(one: PlaceName, other: PlaceName): PlaceName {
  return {
    name: one.name + other.name,
    kana: one.kana + other.kana,
    romaji: one.romaji + other.romaji,
  };
}
