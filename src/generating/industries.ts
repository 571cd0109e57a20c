/** Industries that made-up plans are about: classes of the Japan Standard Industrial Classification, and common words for them. */

/** A class, how plans write of it, and how close the two are. */
export interface MadeIndustry {
  readonly jsic: string;
  readonly name: string;
  readonly kana: string;
  readonly romaji: string;
  readonly nameEn: string;
  readonly wording: string;
  readonly match: string;
}

/** The revision that the names are taken from. */
export const revision = '令和5年7月改定';

const rows = `A|農業，林業|のうぎょうりんぎょう|nogyo ringyo|Agriculture and forestry|農林業|close
A01|農業|のうぎょう|nogyo|Agriculture|農業|exact
B|漁業|ぎょぎょう|gyogyo|Fisheries|水産業|close
D|建設業|けんせつぎょう|kensetsugyo|Construction|建設業|exact
E|製造業|せいぞうぎょう|seizogyo|Manufacturing|製造業|exact
E09|食料品製造業|しょくりょうひんせいぞうぎょう|shokuryohin seizogyo|Manufacture of food|食品加工業|close
E11|繊維工業|せんいこうぎょう|seni kogyo|Manufacture of textile mill products|繊維産業|close
E12|木材・木製品製造業（家具を除く）|もくざいもくせいひんせいぞうぎょう（かぐをのぞく）|mokuzai mokuseihin seizogyo (kagu o nozoku)|Manufacture of lumber and wood products, except furniture|木工業|close
E15|印刷・同関連業|いんさつどうかんれんぎょう|insatsu do kanrengyo|Printing and allied industries|印刷業|close
E21|窯業・土石製品製造業|ようぎょうどせきせいひんせいぞうぎょう|yogyo doseki seihin seizogyo|Manufacture of ceramic, stone and clay products|陶磁器産業|narrow
E24|金属製品製造業|きんぞくせいひんせいぞうぎょう|kinzoku seihin seizogyo|Manufacture of fabricated metal products|金属加工業|close
E26|生産用機械器具製造業|せいさんようきかいきぐせいぞうぎょう|seisanyo kikai kigu seizogyo|Manufacture of production machinery|機械工業|broad
E28|電子部品・デバイス・電子回路製造業|でんしぶひんでばいすでんしかいろせいぞうぎょう|denshi buhin debaisu denshi kairo seizogyo|Electronic parts, devices and electronic circuits|電子部品産業|close
G|情報通信業|じょうほうつうしんぎょう|joho tsushingyo|Information and communications|情報通信業|exact
H|運輸業，郵便業|うんゆぎょうゆうびんぎょう|unyugyo yubingyo|Transport and postal activities|物流業|close
I|卸売業，小売業|おろしうりぎょうこうりぎょう|oroshiurigyo kourigyo|Wholesale and retail trade|小売業|broad
M75|宿泊業|しゅくはくぎょう|shukuhakugyo|Accommodations|宿泊業|exact
M76|飲食店|いんしょくてん|inshokuten|Eating and drinking places|飲食業|close
N|生活関連サービス業，娯楽業|せいかつかんれんさーびすぎょうごらくぎょう|seikatsu kanren sabisugyo gorakugyo|Living-related and personal services and amusement services|生活関連サービス業|close
P|医療，福祉|いりょうふくし|iryo fukushi|Medical, health care and welfare|福祉産業|close`;

/** The most common first. */
export const industries: readonly MadeIndustry[] = rows.split('\n').map((row) => {
  const [jsic = '', name = '', kana = '', romaji = '', nameEn = '', wording = '', match = ''] =
    row.split('|');
  return { jsic, name, kana, romaji, nameEn, wording, match };
});
