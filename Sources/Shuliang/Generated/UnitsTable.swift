// Generated from Sources/Shuliang/Tables/units.tsv by `generate-tables`. Do not edit.
// swift-format-ignore-file

extension GeneratedTables {
  static let units: StaticString = #"""
symbol	kind	dimension	factor	base	ucum	names	figures	carried	source
m	measure	length	1	m	m	米|公尺|m|M|公呎|metre|meter|metres|meters			SI
km	measure	length	1000	m	km	公里|千米|km|KM|Km|㎞|仟米			SI
dm	measure	length	0.1	m	dm	分米|公寸|dm|㍷			SI
cm	measure	length	0.01	m	cm	厘米|釐米|公分|cm|CM|Cm|㎝			SI
mm	measure	length	0.001	m	mm	毫米|公厘|公釐|mm|MM|Mm|㎜			SI
um	measure	length	0.000001	m	um	微米|μm|µm|um|㎛			SI
nm	measure	length	0.000000001	m	nm	纳米|納米|奈米|nm|㎚|毫微米			SI
pm	measure	length	0.000000000001	m	pm	皮米			SI
fm	measure	length	0.000000000000001	m	fm	飞米|飛米|費米|fm			SI
Ao	measure	length	0.0000000001	m	Ao	埃米|Å			NIST SP 811
延米	measure	length	1	m	m	延米|延长米|延長米|单延米			GB 3100-3102
li	measure	length	500	m	500.m	里|华里|華里	里	written	国务院 1959
zhang	measure	length	10/3	m	10.m/3	丈		written	国务院 1959
chi	measure	length	1/3	m	m/3	尺|市尺		written	国务院 1959
cun	measure	length	1/30	m	m/30	寸		written	国务院 1959
台尺	measure	length	10/33	m	10.m/33	台尺|臺尺		written	Taiwan 度量衡
台寸	measure	length	1/33	m	m/33	台寸|臺寸		written	Taiwan 度量衡
ft	measure	length	0.3048	m	[ft_i]	英尺|呎|英呎|ft|feet|foot|Ft|FT		written	NIST SP 811
in	measure	length	0.0254	m	[in_i]	英寸|吋|英吋|inch|inches|Inch		written	NIST SP 811
yd	measure	length	0.9144	m	[yd_i]	码|碼|英码|英碼|yd|yard|yards	码|碼	written	NIST SP 811
mi	measure	length	1609.344	m	[mi_i]	英里|哩|英哩|mi|mile|miles		written	NIST SP 811
furlong	measure	length	201.168	m	220.[yd_i]	弗隆|化朗		written	NIST SP 811
fathom	measure	length	1.8288	m	[fth_i]	英寻|英尋|噚|fathom		written	NIST SP 811
mil	measure	length	0.0000254	m	[mil_i]	密耳|mil|英毫			NIST SP 811
n mile	measure	length	1852	m	[nmi_i]	海里|浬|海浬|哩海|n mile|nmi|nmile|海哩			SI
au	measure	length	149597870700	m	AU	天文单位|天文單位|个天文单位|個天文單位|AU|au			SI
ly	measure	length	9460730472580800	m	[ly]	光年|ly		written	IAU
pc	measure	length			pc	秒差距		written	IAU
m2	measure	area	1	m2	m2	平方米|平方公尺|平米|平方|㎡|m2|m²|M2|M²|平方m|米²|m^2|方公尺			SI
km2	measure	area	1000000	m2	km2	平方公里|平方千米|km2|km²|㎢|KM2|KM²|Km2|Km²|平方km|km^2|方公里			SI
dm2	measure	area	0.01	m2	dm2	平方分米|平方公寸|dm2|dm²			SI
cm2	measure	area	0.0001	m2	cm2	平方厘米|平方釐米|平方公分|cm2|cm²|㎠|CM2			SI
mm2	measure	area	0.000001	m2	mm2	平方毫米|平方公厘|平方公釐|mm2|mm²|㎟|MM2			SI
um2	measure	area	0.000000000001	m2	um2	平方微米|μm2|μm²|µm²|um2			SI
nm2	measure	area	0.000000000000000001	m2	nm2	平方纳米|平方納米|平方奈米|nm2|nm²			SI
hm2	measure	area	10000	m2	hm2	公顷|公頃|hm2|hm²|ha|Ha|HA|hectare|hectares			GB 3100-3102
are	measure	area	100	m2	ar	公亩|公畝		written	GB 3100-3102
mu	measure	area	2000/3	m2	2000.m2/3	亩|畝|市亩|市畝			国务院 1959
qing	measure	area	200000/3	m2	200000.m2/3	顷|頃	顷|頃	written	国务院 1959
ft2	measure	area	0.09290304	m2	[sft_i]	平方英尺|平方呎|平方英呎|方呎|ft2|ft²|sq ft|sqft|sq.ft		written	NIST SP 811
in2	measure	area	0.00064516	m2	[sin_i]	平方英寸|平方吋|平方英吋|in2|in²|sq in		written	NIST SP 811
yd2	measure	area	0.83612736	m2	[syd_i]	平方码|平方碼|yd2|yd²		written	NIST SP 811
mi2	measure	area	2589988.110336	m2	[mi_i]2	平方英里|平方哩|平方英哩|mi2|mi²|sq mi		written	NIST SP 811
acre	measure	area	4046.8564224	m2	4840.[yd_i]2	英亩|英畝|acre|acres		written	NIST SP 811
n mile2	measure	area	3429904	m2	[nmi_i]2	平方海里|平方浬|平方海浬			SI
chi2	measure	area	1/9	m2	m2/9	平尺|方尺|平方市尺		written	国务院 1959
cun2	measure	area	1/900	m2	m2/900	平方寸|平方市寸		written	国务院 1959
坪	measure	area	400/121	m2	400.m2/121	坪		written	Taiwan 度量衡
甲	measure	area	1173600/121	m2	1173600.m2/121	甲		written	Taiwan 度量衡
m3	measure	volume	1	m3	m3	立方米|立方公尺|立方|立米|m3|m³|M3|M³|㎥|立方m|米³|m^3			SI
km3	measure	volume	1000000000	m3	km3	立方公里|立方千米|km3|km³|㎦			SI
dm3	measure	volume	0.001	m3	dm3	立方分米|立方公寸|dm3|dm³			SI
cm3	measure	volume	0.000001	m3	cm3	立方厘米|立方釐米|立方公分|cm3|cm³|㎤|cc|CC|㏄|c.c.			SI
mm3	measure	volume	0.000000001	m3	mm3	立方毫米|立方公厘|立方公釐|mm3|mm³|㎣			SI
um3	measure	volume	0.000000000000000001	m3	um3	立方微米|μm3|μm³			SI
Nm3	measure	volume	1	m3	m3	标准立方米|標準立方米|标方|標方|标立方|标准立方|标准方|標準立方公尺|Nm3|Nm³|NM3			GB 3100-3102
L	measure	volume	0.001	m3	L	升|公升|立升|L|l|ℓ|市升|litre|liter|litres|liters	升		SI
kL	measure	volume	1	m3	kL	千升|仟升|公秉|kL|KL|kl|㎘			SI
ML	measure	volume	1000	m3	ML	兆升|ML			SI
hL	measure	volume	0.1	m3	hL	百升|公石|hL|hl|百公升			SI
dL	measure	volume	0.0001	m3	dL	公合|dL|dl|㎗			SI
cL	measure	volume	0.00001	m3	cL	厘升|公勺|cL|cl			SI
mL	measure	volume	0.000001	m3	mL	西西|毫升|公撮|mL|ml|Ml|㎖|毫公升			SI
uL	measure	volume	0.000000001	m3	uL	微升|微公升|μL|µL|uL|μl|µl|ul|㎕			SI
nL	measure	volume	0.000000000001	m3	nL	纳升|納升|奈升|nL|nl			SI
pL	measure	volume	0.000000000000001	m3	pL	皮升|pL			SI
桶	measure	volume	0.158987294928	m3	[bbl_us]	桶|bbl|barrel|barrels|bbls			NIST SP 811
石	measure	volume	0.1	m3	100.L	石	石	written	国务院 1959
斗	measure	volume	0.01	m3	10.L	斗	斗	written	国务院 1959
gal	measure	volume	0.003785411784	m3	[gal_us]	加仑|加侖|美制加仑|美制加侖|美加仑|美加侖|gal|gallon|gallons		written	NIST SP 811
gal_br	measure	volume	0.00454609	m3	[gal_br]	英制加仑|英制加侖|英加仑|英加侖|帝国加仑		written	NIST SP 811
qt	measure	volume	0.000946352946	m3	[qt_us]	夸脱|夸特|quart|quarts		written	NIST SP 811
pt	measure	volume	0.000473176473	m3	[pt_us]	品脱|品脫|pint|pints		written	NIST SP 811
pt_br	measure	volume	0.00056826125	m3	[pt_br]	英制品脱|英制品脫		written	NIST SP 811
fl oz	measure	volume	0.0000295735295625	m3	[foz_us]	液盎司|液体盎司|液量盎司|流体盎司|液態盎司|fl oz|fl. oz			NIST SP 811
bu	measure	volume	0.03523907016688	m3	[bu_us]	蒲式耳|浦式耳|英斗|bushel|bushels|bu		written	NIST SP 811
ft3	measure	volume	0.028316846592	m3	[cft_i]	立方英尺|立方呎|立方英呎|ft3|ft³|cu ft|cf		written	NIST SP 811
Mcf	measure	volume	28.316846592	m3	1000.[cft_i]	千立方英尺|千立方呎|Mcf|MCF			NIST SP 811
MMcf	measure	volume	28316.846592	m3	10*6.[cft_i]	MMcf|MMCF			NIST SP 811
Bcf	measure	volume	28316846.592	m3	10*9.[cft_i]	Bcf|BCF|bcf			NIST SP 811
Tcf	measure	volume	28316846592	m3	10*12.[cft_i]	Tcf|TCF|tcf			NIST SP 811
in3	measure	volume	0.000016387064	m3	[cin_i]	立方英寸|立方吋|立方英吋|in3|in³		written	NIST SP 811
yd3	measure	volume	0.764554857984	m3	[cyd_i]	立方码|立方碼|yd3|yd³		written	NIST SP 811
ac.ft	measure	volume	1233.48183754752	m3	4840.[yd_i]2.[ft_i]	英亩英尺|英亩-英尺|英畝呎|acre-foot|acre-feet			NIST SP 811
cord	measure	volume	3.624556363776	m3	128.[cft_i]	考得		written	NIST SP 811
kg	measure	mass	1	kg	kg	公斤|千克|kg|KG|Kg|㎏|仟克|公觔|kgs			SI
g	measure	mass	0.001	kg	g	克|公克|g|gram|grams			SI
dg	measure	mass	0.0001	kg	dg	分克|公銖|dg			SI
cg	measure	mass	0.00001	kg	cg	厘克|公毫|cg			SI
mg	measure	mass	0.000001	kg	mg	毫克|公絲|mg|MG|Mg|㎎|毫公克			SI
ug	measure	mass	0.000000001	kg	ug	微克|微公克|μg|µg|ug|㎍|mcg			SI
ng	measure	mass	0.000000000001	kg	ng	纳克|納克|奈克|奈公克|毫微克|ng			SI
pg	measure	mass	0.000000000000001	kg	pg	皮克|皮公克|pg			SI
fg	measure	mass	0.000000000000000001	kg	fg	飞克|飛克|fg			SI
t	measure	mass	1000	kg	t	吨|噸|公吨|公噸|t|tonne|tonnes|MT|mt			SI
kt	measure	mass	1000000	kg	kt	千吨|千噸|千公噸|kt|KT			SI
Mt	measure	mass	1000000000	kg	Mt	兆吨|兆噸|Mt			SI
Gt	measure	mass	1000000000000	kg	Gt	吉吨|吉噸|Gt			SI
q	measure	mass	100	kg	100.kg	公担|公擔		written	GB 3100-3102
jin	measure	mass	0.5	kg	500.g	斤|市斤|觔			国务院 1959
liang	measure	mass	0.05	kg	50.g	两|兩		written	国务院 1959
qian	measure	mass	0.005	kg	5.g	钱|錢	钱|錢	written	国务院 1959
dan	measure	mass	50	kg	50.kg	担|擔	担|擔	written	国务院 1959
台斤	measure	mass	0.6	kg	600.g	台斤|臺斤		written	Taiwan 度量衡
台两	measure	mass	0.0375	kg	375.g/10	台两|台兩|臺兩		written	Taiwan 度量衡
台钱	measure	mass	0.00375	kg	375.g/100	台钱|台錢|臺錢		written	Taiwan 度量衡
司马斤	measure	mass	0.60478982	kg	60478982.10*-8.kg	司马斤|司馬斤|港斤		written	HK Cap. 68
司马两	measure	mass	0.03779936375	kg	3779936375.10*-11.kg	司马两|司馬兩|港两|港兩		written	HK Cap. 68
司马担	measure	mass	60.478982	kg	60478982.10*-6.kg	司马担|司馬擔		written	HK Cap. 68
lb	measure	mass	0.45359237	kg	[lb_av]	磅|英磅|lb|lbs|LB	磅	written	NIST SP 811
oz	measure	mass	0.028349523125	kg	[oz_av]	盎司|安士|盎斯|盎士|英两|英兩|啢|oz|OZ|Oz|ounce|ounces		written	NIST SP 811
ozt	measure	mass	0.0311034768	kg	[oz_tr]	金衡盎司|金衡安士|金衡盎斯|金衡制盎司|特洛伊盎司|ozt|oz t|troy oz		written	NIST SP 811
dr	measure	mass	0.0017718451953125	kg	[dr_av]	打兰|打蘭		written	NIST SP 811
gr	measure	mass	0.00006479891	kg	[gr]	格令		written	NIST SP 811
st	measure	mass	6.35029318	kg	[stone_av]	英石		written	NIST SP 811
cwt_us	measure	mass	45.359237	kg	[scwt_av]	美担|美擔|短担|cwt		written	NIST SP 811
cwt_br	measure	mass	50.80234544	kg	[lcwt_av]	英担|英擔|长担		written	NIST SP 811
ston	measure	mass	907.18474	kg	[ston_av]	短吨|短噸|美吨|美噸		written	NIST SP 811
lton	measure	mass	1016.0469088	kg	[lton_av]	长吨|長噸|英吨|英噸		written	NIST SP 811
ct	measure	mass	0.0002	kg	[car_m]	克拉|卡拉|公制克拉|ct|carat|carats		written	NIST SP 811
Da	measure	mass			u	道尔顿|道爾頓|道耳顿|道耳吞|Da			SI
kDa	measure	mass			ku	千道尔顿|千道爾頓|kDa|KDa			SI
载重吨	measure	tonnage-deadweight	1	载重吨		载重吨|載重噸|DWT|dwt|载重吨位|載重吨			IMO
总吨	measure	tonnage-gross	1	总吨		总吨|總噸|GT|总吨位|總吨|登记吨			IMO
净吨	measure	tonnage-net	1	净吨		净吨|淨噸			IMO
修正总吨	measure	tonnage-compensated	1	修正总吨		修正总吨|修正總噸|CGT|补偿总吨			OECD
t.km	measure	freight	1	t.km	t.km	吨公里|噸公里|吨·公里|吨千米|公吨公里|延吨公里|tkm|t.km|t·km|延噸公里			GB 3100-3102
t.n mile	measure	freight	1.852	t.km	t.[nmi_i]	吨海里|噸海里|噸浬|吨·海里			GB 3100-3102
蒸吨	measure	steam-rate	1	蒸吨	t/h	蒸吨|蒸噸|蒸吨/小时|蒸吨/时			GB 3100-3102
N	measure	force	1	N	N	牛顿|牛頓|牛|N|newton	牛		SI
mN	measure	force	0.001	N	mN	毫牛|毫牛顿|mN			SI
kN	measure	force	1000	N	kN	千牛|千牛顿|千牛頓|kN|KN			SI
MN	measure	force	1000000	N	MN	兆牛|兆牛顿|MN			SI
uN	measure	force	0.000001	N	uN	微牛|μN			SI
kgf	measure	force	9.80665	N	kgf	公斤力|千克力|kgf			NIST SP 811
tf	measure	force	9806.65	N	1000.kgf	吨力|噸力|tf			NIST SP 811
lbf	measure	force	4.4482216152605	N	[lbf_av]	磅力|lbf			NIST SP 811
dyn	measure	force	0.00001	N	dyn	达因|達因|dyn			NIST SP 811
N.m	measure	torque	1	N.m	N.m	牛·米|牛米|牛•米|牛.米|牛顿米|牛顿·米|牛頓米|牛頓·米|牛顿•米|N·m|N.m|N•m|Nm|N-m			SI
mN.m	measure	torque	0.001	N.m	mN.m	毫牛米|毫牛·米|mN·m|mNm			SI
kN.m	measure	torque	1000	N.m	kN.m	千牛米|千牛·米|kN·m|kN.m|kNm			SI
kgf.m	measure	torque	9.80665	N.m	kgf.m	公斤米|公斤·米|kgf·m|kgm			SI
Pa	measure	pressure	1	Pa	Pa	帕|帕斯卡|Pa|pa|帕斯卡尔	帕		SI
mPa	measure	pressure	0.001	Pa	mPa	毫帕|mPa			SI
hPa	measure	pressure	100	Pa	hPa	百帕|hPa|HPa|百帕斯卡|hpa			SI
kPa	measure	pressure	1000	Pa	kPa	千帕|kPa|KPa|Kpa|kpa|KPA|千帕斯卡|仟帕			SI
MPa	measure	pressure	1000000	Pa	MPa	兆帕|MPa|Mpa|MPA|兆帕斯卡			SI
GPa	measure	pressure	1000000000	Pa	GPa	吉帕|GPa|Gpa|吉帕斯卡			SI
TPa	measure	pressure	1000000000000	Pa	TPa	太帕|TPa			SI
bar	measure	pressure	100000	Pa	bar	巴|bar|Bar	巴		NIST SP 811
mbar	measure	pressure	100	Pa	mbar	毫巴|mbar			NIST SP 811
kbar	measure	pressure	100000000	Pa	kbar	千巴|kbar			NIST SP 811
atm	measure	pressure	101325	Pa	atm	大气压|大氣壓|个大气压|個大氣壓|标准大气压|標準大氣壓|个标准大气压|個標準大氣壓|atm|个大气压力|大氣壓力			NIST SP 811
at	measure	pressure	98066.5	Pa	att	工程大气压|工程大氣壓|公斤力/平方厘米|千克力/平方厘米|kgf/cm2|kgf/cm²|公斤压力			NIST SP 811
mmHg	measure	pressure	133.322387415	Pa	mm[Hg]	毫米汞柱|毫米水银柱|毫米水銀柱|公厘汞柱|mmHg|mmhg|mm汞柱|毫米汞			NIST SP 811
cmHg	measure	pressure	1333.22387415	Pa	cm[Hg]	厘米汞柱|公分汞柱|cmHg			NIST SP 811
inHg	measure	pressure	3386.388640341	Pa	[in_i'Hg]	英寸汞柱|吋汞柱|inHg			NIST SP 811
mmH2O	measure	pressure	9.80665	Pa	mm[H2O]	毫米水柱|公厘水柱|mmH2O|mmH₂O			NIST SP 811
cmH2O	measure	pressure	98.0665	Pa	cm[H2O]	厘米水柱|公分水柱|cmH2O|cmH₂O			NIST SP 811
mH2O	measure	pressure	9806.65	Pa	m[H2O]	米水柱|公尺水柱|mH2O			NIST SP 811
Torr	measure	pressure	20265/152	Pa		托尔|托耳|Torr|torr			NIST SP 811
psi	measure	pressure	6894.757293168361	Pa	[psi]	磅/平方英寸|磅每平方英寸|磅/平方吋|psi|PSI|Psi			NIST SP 811
ksi	measure	pressure	6894757.293168361	Pa	1000.[psi]	ksi|KSI			NIST SP 811
J	measure	energy	1	J	J	焦耳|焦|J|joule|joules	焦		SI
mJ	measure	energy	0.001	J	mJ	毫焦|毫焦耳|mJ			SI
uJ	measure	energy	0.000001	J	uJ	微焦|微焦耳|μJ|µJ			SI
kJ	measure	energy	1000	J	kJ	千焦|千焦耳|kJ|KJ|kj|仟焦			SI
MJ	measure	energy	1000000	J	MJ	兆焦|兆焦耳|MJ|Mj			SI
GJ	measure	energy	1000000000	J	GJ	吉焦|吉焦耳|GJ			SI
TJ	measure	energy	1000000000000	J	TJ	太焦|太焦耳|TJ			SI
PJ	measure	energy	1000000000000000	J	PJ	拍焦|拍焦耳|PJ			SI
EJ	measure	energy	1000000000000000000	J	EJ	艾焦|艾焦耳|EJ			SI
cal	measure	energy	4.184	J	cal	卡路里|卡|cal	卡		NIST SP 811
kcal	measure	energy	4184	J	kcal	千卡|大卡|kcal|Kcal|KCAL|Kcals|仟卡|千卡路里			NIST SP 811
Gcal	measure	energy	4184000000	J	Gcal	吉卡|Gcal			NIST SP 811
W.h	measure	energy	3600	J	W.h	瓦时|瓦時|瓦小时|瓦小時|瓦·时|Wh|W·h|W.h|WH|wh			GB 3100-3102
kW.h	measure	energy	3600000	J	kW.h	千瓦时|千瓦時|千瓦小时|千瓦小時|千瓦·时|千瓦·時|千瓦·小时|千瓦·小時|千瓦•时|千瓦.时|千瓦-时|瓩時|瓩小時|瓩小时|瓩时|千瓦特小时|kWh|KWh|kwh|KWH|Kwh|kW·h|kW•h|kW.h|KW·H|kw·h|kW⋅h|kW-h|kW h			GB 3100-3102
MW.h	measure	energy	3600000000	J	MW.h	兆瓦时|兆瓦時|兆瓦小时|兆瓦小時|兆瓦·时|兆瓦·時|兆瓦·小时|兆瓦•时|MWh|MWH|Mwh|mwh|MW·h|MW.h|MW•h|MW⋅h			GB 3100-3102
GW.h	measure	energy	3600000000000	J	GW.h	吉瓦时|吉瓦時|吉瓦小时|吉瓦小時|吉瓦·时|吉瓦·時|吉瓦·小时|吉瓦•时|GWh|GWH|Gwh|gwh|GW·h|GW.h|GW•h			GB 3100-3102
TW.h	measure	energy	3600000000000000	J	TW.h	太瓦时|太瓦時|太瓦小时|太瓦小時|太瓦·时|TWh|TWH|Twh|TW·h|TW.h|TW•h			GB 3100-3102
PW.h	measure	energy	3600000000000000000	J	PW.h	拍瓦时|拍瓦時|PWh			GB 3100-3102
eV	measure	energy	0.0000000000000000001602176634	J	eV	电子伏|電子伏|电子伏特|電子伏特|eV			SI
meV	measure	energy	0.0000000000000000000001602176634	J	meV	毫电子伏|毫电子伏特|毫電子伏特|meV			SI
keV	measure	energy	0.0000000000000001602176634	J	keV	千电子伏|千电子伏特|千電子伏特|keV|KeV			SI
MeV	measure	energy	0.0000000000001602176634	J	MeV	兆电子伏|兆电子伏特|兆電子伏特|MeV|Mev			SI
GeV	measure	energy	0.0000000001602176634	J	GeV	吉电子伏|吉电子伏特|吉電子伏特|GeV|Gev			SI
TeV	measure	energy	0.0000001602176634	J	TeV	太电子伏|太电子伏特|太電子伏特|TeV|Tev			SI
PeV	measure	energy	0.0001602176634	J	PeV	拍电子伏|拍电子伏特|PeV			SI
erg	measure	energy	0.0000001	J	erg	尔格|爾格|erg|耳格			NIST SP 811
Btu	measure	energy	1055.05585262	J	[Btu_IT]	英热单位|英熱單位|英热|英熱|Btu|BTU|btu|英制热量单位			NIST SP 811
MMBtu	measure	energy	1055055852.62	J	10*6.[Btu_IT]	百万英热单位|百萬英熱單位|百万英热|百萬英熱|百万英制热量单位|百萬英制熱量單位|MMBtu|mmBtu|MMBTU|mmbtu|MMbtu|mBtu			NIST SP 811
thm	measure	energy	105505585.262	J	10*5.[Btu_IT]	撒姆|色姆|therm|therms			NIST SP 811
ft.lbf	measure	energy	1.3558179483314004	J	[ft_i].[lbf_av]	英尺磅|呎磅|英尺·磅|ft·lbf|ft-lb			NIST SP 811
tTNT	measure	energy	4184000000	J	1000000.kcal	吨TNT当量|噸TNT當量|吨TNT炸药|噸TNT炸藥|吨TNT|噸TNT|吨黄色炸药|公噸TNT|吨当量|噸黃色炸藥|吨梯恩梯|吨梯恩梯当量			NIST SP 811
tce	measure	energy	29307600000	J	293076.10*5.J	吨标准煤|噸標準煤|吨标煤|噸標煤|吨标准煤当量|吨煤当量|噸煤當量|公噸標準煤|吨标准煤炭|tce|TCE			GB/T 2589
kgce	measure	energy	29307600	J	293076.10*2.J	千克标准煤|公斤标准煤|千克标煤|公斤标煤|公斤標準煤|kgce|Kgce|KGCE|千克標準煤			GB/T 2589
gce	measure	energy	29307.6	J	293076.10*-1.J	克标准煤|克标煤|克標準煤|gce|g标准煤			GB/T 2589
toe	measure	energy	41868000000	J	41868.10*6.J	吨油当量|噸油當量|吨标准油|吨石油当量|噸石油當量|公噸油當量|toe|TOE|吨当量油|吨标油			GB/T 2589
kgoe	measure	energy	41868000	J	41868.10*3.J	公斤油当量|千克油当量|公斤油當量|kgoe			GB/T 2589
boe	measure	energy				桶油当量|桶油當量|桶石油当量|桶石油當量|桶当量|boe|BOE		written	SPE
W	measure	power	1	W	W	瓦|瓦特|W|w|watt|watts			SI
nW	measure	power	0.000000001	W	nW	纳瓦|納瓦|奈瓦|nW			SI
uW	measure	power	0.000001	W	uW	微瓦|微瓦特|μW|µW|uW			SI
mW	measure	power	0.001	W	mW	毫瓦|毫瓦特|mW|㎽			SI
kW	measure	power	1000	W	kW	千瓦|瓩|千瓦特|仟瓦|kW|KW|kw|Kw|㎾|瓩特			SI
MW	measure	power	1000000	W	MW	兆瓦|兆瓦特|MW|Mw|㎿|mw			SI
GW	measure	power	1000000000	W	GW	吉瓦|吉瓦特|GW|Gw|gw			SI
TW	measure	power	1000000000000	W	TW	太瓦|太瓦特|TW			SI
PW	measure	power	1000000000000000	W	PW	拍瓦|拍瓦特|PW			SI
Wp	measure	power	1	W	W	瓦峰|峰瓦|峰瓦特|Wp|WP			GB 3100-3102
kWp	measure	power	1000	W	kW	千瓦峰|千峰瓦|千瓦峰值|峰瓩|瓩峰|kWp|KWp|kwp			GB 3100-3102
MWp	measure	power	1000000	W	MW	兆瓦峰|兆峰瓦|兆瓦峰值|MWp|MWP|Mwp			GB 3100-3102
GWp	measure	power	1000000000	W	GW	吉瓦峰|吉峰瓦|GWp|GWP			GB 3100-3102
hp	measure	power	735.49875	W	73549875.10*-5.W	马力|馬力|匹马力|匹馬力|公制马力|公制馬力|米制马力|hp|HP|Hp		written	NIST SP 811
hp_br	measure	power	745.69987158227022	W	[HP]	英制马力|英制馬力|制动马力|制動馬力|bhp|BHP		written	NIST SP 811
RT	measure	power	52752792631/15000000	W	12000.[Btu_IT]/h	冷吨|冷噸|冷冻吨|冷凍噸|美国冷吨			GB 3100-3102
V.A	measure	power-apparent	1	V.A	V.A	伏安|VA|V·A|V.A|伏·安|伏特安培			SI
kV.A	measure	power-apparent	1000	V.A	kV.A	千伏安|千伏·安|kVA|KVA|kva|kV·A|kV.A|仟伏安|KV·A|Kva|kV•A			SI
MV.A	measure	power-apparent	1000000	V.A	MV.A	兆伏安|兆伏·安|MVA|MV·A|MV.A|mva|Mva|MV•A			SI
GV.A	measure	power-apparent	1000000000	V.A	GV.A	吉伏安|GVA|GV·A			SI
var	measure	power-reactive	1	var	V.A	乏|var|Var	乏		GB 3100-3102
kvar	measure	power-reactive	1000	var	kV.A	千乏|kvar|kVar|kVAr|KVAR|kVAR			GB 3100-3102
Mvar	measure	power-reactive	1000000	var	MV.A	兆乏|Mvar|MVar|MVAr|MVAR			GB 3100-3102
nV	measure	voltage	0.000000001	V	nV	纳伏|nV			SI
uV	measure	voltage	0.000001	V	uV	微伏|微伏特|μV|µV|uV			SI
mV	measure	voltage	0.001	V	mV	毫伏|毫伏特|mV			SI
V	measure	voltage	1	V	V	伏|伏特|V|volt|volts	伏		SI
kV	measure	voltage	1000	V	kV	千伏|千伏特|仟伏|kV|KV|kv|Kv			SI
MV	measure	voltage	1000000	V	MV	兆伏|兆伏特|MV			SI
pA	measure	current	0.000000000001	A	pA	皮安|pA			SI
nA	measure	current	0.000000001	A	nA	纳安|納安|nA			SI
uA	measure	current	0.000001	A	uA	微安|微安培|μA|µA|uA			SI
mA	measure	current	0.001	A	mA	毫安|毫安培|mA			SI
A	measure	current	1	A	A	安培|安|A|ampere|amperes	安		SI
kA	measure	current	1000	A	kA	千安|千安培|kA|KA			SI
MA	measure	current	1000000	A	MA	兆安|兆安培			SI
C	measure	charge	1	C	C	库仑|庫侖|库伦|庫倫|C			SI
mC	measure	charge	0.001	C	mC	毫库仑|毫庫侖|mC			SI
uC	measure	charge	0.000001	C	uC	微库仑|微庫侖|μC|µC			SI
mA.h	measure	charge	3.6	C	mA.h	毫安时|毫安時|毫安小时|毫安小時|毫安·时|毫安培时|毫安培小時|mAh|mAH|MAH|mah|mA·h|mA.h			SI
A.h	measure	charge	3600	C	A.h	安时|安時|安培时|安培時|安培小时|安培小時|安·时|安小时|Ah|AH|A·h|A.h			SI
kA.h	measure	charge	3600000	C	kA.h	千安时|千安時|kAh|KAh			SI
mohm	measure	resistance	0.001	ohm	mOhm	毫欧|毫歐|毫欧姆|mΩ			SI
ohm	measure	resistance	1	ohm	Ohm	欧姆|歐姆|Ω|ohm|ohms			SI
kohm	measure	resistance	1000	ohm	kOhm	千欧|千歐|千欧姆|千歐姆|kΩ|KΩ			SI
Mohm	measure	resistance	1000000	ohm	MOhm	兆欧|兆歐|兆欧姆|兆歐姆|MΩ			SI
Gohm	measure	resistance	1000000000	ohm	GOhm	吉欧|吉歐|GΩ			SI
S	measure	conductance	1	S	S	S			SI
mS	measure	conductance	0.001	S	mS	毫西门子|毫西門子|mS			SI
uS	measure	conductance	0.000001	S	uS	微西门子|微西門子|μS|µS			SI
pF	measure	capacitance	0.000000000001	F	pF	皮法|皮法拉|pF			SI
nF	measure	capacitance	0.000000001	F	nF	纳法|納法|奈法|nF			SI
uF	measure	capacitance	0.000001	F	uF	微法|微法拉|μF|µF|uF			SI
mF	measure	capacitance	0.001	F	mF	毫法|毫法拉|mF			SI
F	measure	capacitance	1	F	F	法拉|F			SI
nH	measure	inductance	0.000000001	H	nH	纳亨|納亨|nH			SI
uH	measure	inductance	0.000001	H	uH	微亨|微亨利|μH|µH|uH			SI
mH	measure	inductance	0.001	H	mH	毫亨|毫亨利|mH			SI
H	measure	inductance	1	H	H	亨利|H			SI
nT	measure	magnetic-flux-density	0.000000001	T	nT	纳特|纳特斯拉|奈特斯拉|nT			SI
uT	measure	magnetic-flux-density	0.000001	T	uT	微特|微特斯拉|μT|µT|uT			SI
mT	measure	magnetic-flux-density	0.001	T	mT	毫特|毫特斯拉|mT			SI
T	measure	magnetic-flux-density	1	T	T	特斯拉|T|tesla			SI
Gs	measure	magnetic-flux-density	0.0001	T	G	高斯|Gs|gauss|Gauss			SI
mGs	measure	magnetic-flux-density	0.0000001	T	mG	毫高斯|mGs|mG			SI
kGs	measure	magnetic-flux-density	0.1	T	kG	千高斯|kGs			SI
Wb	measure	magnetic-flux	1	Wb	Wb	韦伯|韋伯|Wb			SI
Mx	measure	magnetic-flux	0.00000001	Wb	Mx	麦克斯韦|馬克士威|Mx			SI
A/m	measure	magnetic-field	1	A/m	A/m	安/米|安培/米|A/m|安每米			SI
Oe	measure	magnetic-field			Oe	奥斯特|奧斯特|Oe			SI
Hz	measure	frequency	1	Hz	Hz	赫兹|赫茲|赫|Hz|HZ|hz|赫芝			SI
mHz	measure	frequency	0.001	Hz	mHz	毫赫|毫赫兹|毫赫茲|mHz			SI
kHz	measure	frequency	1000	Hz	kHz	千赫|千赫兹|千赫茲|kHz|KHz|khz|KHZ|㎑			SI
MHz	measure	frequency	1000000	Hz	MHz	兆赫|兆赫兹|兆赫茲|MHz|Mhz|MHZ|mhz|㎒			SI
GHz	measure	frequency	1000000000	Hz	GHz	吉赫|吉赫兹|吉赫茲|千兆赫|千兆赫兹|GHz|Ghz|GHZ|ghz|㎓			SI
THz	measure	frequency	1000000000000	Hz	THz	太赫|太赫兹|太赫茲|THz|Thz|THZ|㎔			SI
PHz	measure	frequency	1000000000000000	Hz	PHz	拍赫|拍赫兹|PHz			SI
bpm	measure	frequency	1/60	Hz	/min	bpm|BPM			SI
rpm	measure	rotation	1	rpm	{rev}/min	转/分|轉/分|转/分钟|轉/分鐘|转每分|转每分钟|轉每分鐘|rpm|RPM|r/min|R/MIN|转/min|rev/min			GB 3100-3102
r/s	measure	rotation	60	rpm	{rev}/s	转/秒|轉/秒|转每秒|轉每秒|r/s|rps			GB 3100-3102
r/h	measure	rotation	1/60	rpm	{rev}/h	转/小时|轉/小時|转每小时|r/h			GB 3100-3102
fps	measure	frame-rate	1	fps	{frame}/s	帧/秒|幀/秒|帧每秒|幀每秒|格/秒|fps|FPS|Fps			common
m/s	measure	speed	1	m/s	m/s	米/秒|公尺/秒|米每秒|公尺每秒|m/s|M/S|m/S|m·s-1|㎧|米/s			SI
cm/s	measure	speed	0.01	m/s	cm/s	厘米/秒|公分/秒|cm/s|厘米每秒			SI
mm/s	measure	speed	0.001	m/s	mm/s	毫米/秒|mm/s|毫米每秒|公厘/秒			SI
km/s	measure	speed	1000	m/s	km/s	公里/秒|千米/秒|公里每秒|千米每秒|km/s|㎞/s			SI
km/h	measure	speed	5/18	m/s	km/h	公里/小时|公里/小時|公里/时|公里/時|公里每小时|公里每小時|千米/小时|千米/小時|千米/时|千米每小时|迈|邁|km/h|KM/H|Km/h|km/H|km/hr|kmh|km/小时|kph|KPH|公里/h|千米/h			GB 3100-3102
m/min	measure	speed	1/60	m/s	m/min	米/分|米/分钟|公尺/分鐘|米每分钟|米每分|m/min			SI
mi/h	measure	speed	0.44704	m/s	[mi_i]/h	英里/小时|英里/小時|英里/时|哩/小時|英里每小时|英里每小時|mph|MPH|mi/h			NIST SP 811
kn	measure	speed	463/900	m/s	[kn_i]	海里/小时|海里/小時|海里/时|浬/小時|海里每小时|海浬/小時|kn|knot|knots|kts|节航速|節航速			SI
ft/s	measure	speed	0.3048	m/s	[ft_i]/s	英尺/秒|呎/秒|英尺每秒|ft/s			NIST SP 811
ft/min	measure	speed	0.00508	m/s	[ft_i]/min	英尺/分钟|呎/分鐘|英尺每分钟|ft/min|fpm			NIST SP 811
Ma	measure	speed				马赫|馬赫|倍音速|倍声速|倍聲速|Ma|Mach|mach|马赫数		written	GB 3100-3102
m/s2	measure	acceleration	1	m/s2	m/s2	米/平方秒|米每平方秒|米/秒²|公尺/平方秒|米每二次方秒|m/s2|m/s²|m/s^2			SI
Gal	measure	acceleration	0.01	m/s2	Gal	Gal			NIST SP 811
mGal	measure	acceleration	0.00001	m/s2	mGal	毫伽|毫伽利略|mGal			NIST SP 811
gn	measure	acceleration	9.80665	m/s2	[g]	个重力加速度|個重力加速度|重力加速度|倍重力加速度			NIST SP 811
m3/s	measure	flow	1	m3/s	m3/s	立方米/秒|立方公尺/秒|立方米每秒|立方公尺每秒|立方/秒|秒立方米|秒立方公尺|个流量|個流量|m3/s|m³/s|M3/S|㎥/s|m3/S|cms			SI
m3/h	measure	flow	1/3600	m3/s	m3/h	立方米/小时|立方米/小時|立方米/时|立方公尺/小時|立方米每小时|立方/小时|m3/h|m³/h|㎥/h			SI
m3/min	measure	flow	1/60	m3/s	m3/min	立方米/分|立方米/分钟|立方公尺/分鐘|m3/min|m³/min			SI
m3/d	measure	flow	1/86400	m3/s	m3/d	立方米/日|立方米/天|立方公尺/日|立方公尺/天|立方米每日|立方米每天|立方/日|立方/天|m3/d|m³/d|㎥/d|CMD			SI
L/s	measure	flow	0.001	m3/s	L/s	升/秒|公升/秒|升每秒|L/s|l/s			SI
L/min	measure	flow	1/60000	m3/s	L/min	升/分|升/分钟|公升/分鐘|公升/分|升每分钟|L/min|l/min|LPM			SI
桶/d	measure	flow	1104078437/600000000000000	m3/s	[bbl_us]/d	桶/日|桶/天|桶每日|桶每天|bpd|b/d|bbl/d			NIST SP 811
L/100km	measure	fuel-use	1	L/100km	L/(100.km)	升/百公里|公升/百公里|升每百公里|升/100公里|公升/100公里|L/100km|L/100公里|升百公里|L/百公里			GB 3100-3102
km/L	measure	fuel-economy	1	km/L	km/L	公里/升|公里/公升|千米/升|km/L|km/l			GB 3100-3102
kW.h/100km	measure	electricity-use	1	kW.h/100km	kW.h/(100.km)	千瓦时/百公里|度/百公里|千瓦时/100公里|kWh/100km|度电/百公里|kW·h/100km			GB 3100-3102
K	measure	temperature	1	K	K	开尔文|開爾文|开氏度|克耳文|K			SI
Cel	measure	temperature			Cel	摄氏度|攝氏度|摄氏|攝氏|℃|°C|°c|ºC|个摄氏度|度C|oC|˚C|攝氏溫度|摄氏温度			SI
degF	measure	temperature			[degF]	华氏度|華氏度|华氏|華氏|℉|°F|ºF|度F|˚F		written	NIST SP 811
mK	measure	temperature	0.001	K	mK	毫开|毫开尔文|毫開爾文|mK			SI
uK	measure	temperature	0.000001	K	uK	微开|微开尔文|μK			SI
deg	measure	angle	1	deg	deg	度|°|º|˚			GB 3100-3102
arcmin	measure	angle	1/60	deg	'	角分|弧分|′			GB 3100-3102
arcsec	measure	angle	1/3600	deg	''	角秒|弧秒|″			GB 3100-3102
mas	measure	angle	1/3600000	deg	10*-3.''	毫角秒|毫弧秒|mas			GB 3100-3102
uas	measure	angle	1/3600000000	deg	10*-6.''	微角秒|微弧秒|μas			GB 3100-3102
rad	measure	angle			rad	弧度|弳|rad			GB 3100-3102
mrad	measure	angle			mrad	毫弧度|毫弳|mrad			GB 3100-3102
密位	measure	angle				密位|个密位			GB 3100-3102
sr	measure	solid-angle	1	sr	sr	球面度|立弳|sr			SI
deg2	measure	solid-angle			deg2	平方度|deg2|deg²			GB 3100-3102
deg/s	measure	angular-speed	1	deg/s	deg/s	度/秒|度每秒|°/s|deg/s			GB 3100-3102
rad/s	measure	angular-speed			rad/s	弧度/秒|弧度每秒|rad/s			SI
cd	measure	luminous-intensity	1	cd	cd	坎德拉|烛光|燭光|cd			SI
mcd	measure	luminous-intensity	0.001	cd	mcd	毫坎德拉|mcd			SI
lm	measure	luminous-flux	1	lm	lm	流明|lm|ANSI流明|CVIA流明|lumen|lumens			SI
klm	measure	luminous-flux	1000	lm	klm	千流明|klm			SI
lx	measure	illuminance	1	lx	lx	勒克斯|lx|lux|Lux			SI
klx	measure	illuminance	1000	lx	klx	千勒克斯|klx|klux			SI
nit	measure	luminance	1	nit	cd/m2	尼特|nit|nits|坎德拉/平方米|坎德拉每平方米|cd/m2|cd/m²			NIST SP 811
D	measure	optical-power	1	D	[diop]	屈光度|个屈光度|個屈光度|焦度			NIST SP 811
mol	measure	substance	1	mol	mol	摩尔|摩爾|莫耳|mol			SI
kmol	measure	substance	1000	mol	kmol	千摩尔|千摩爾|kmol			SI
mmol	measure	substance	0.001	mol	mmol	毫摩尔|毫摩爾|毫莫耳|毫摩|mmol			SI
umol	measure	substance	0.000001	mol	umol	微摩尔|微摩爾|微莫耳|微摩|μmol|µmol|umol			SI
nmol	measure	substance	0.000000001	mol	nmol	纳摩尔|納摩爾|奈莫耳|纳摩|nmol			SI
pmol	measure	substance	0.000000000001	mol	pmol	皮摩尔|皮摩爾|皮莫耳|皮摩|pmol			SI
kat	measure	catalysis	1	kat	kat	开特|kat			SI
IU	measure	biological-activity	1	IU	[iU]	国际单位|國際單位|个国际单位|個國際單位|IU|iu			WHO
U	measure	enzyme-activity	1	U	U	酶活力单位|酶单位|活力单位|个活力单位|个酶活力单位			NIST SP 811
CFU	measure	colony	1	CFU	[CFU]	CFU|cfu|菌落形成单位|个菌落形成单位|菌落形成單位|菌落单位			GB 4789
PFU	measure	colony	1	CFU	[PFU]	PFU|pfu|空斑形成单位			GB 4789
DU	measure	ozone	1	DU		多布森单位|多布森單位|个多布森单位|陶普生單位|杜伯生單位|DU			WMO
NTU	measure	turbidity	1	NTU		NTU|ntu|度NTU			GB 5749
kbp	measure	dna-length	1000	碱基对		千碱基对|千鹼基對|kbp			common
碱基对	measure	dna-length	1	碱基对		碱基对|鹼基對|个碱基对|個鹼基對|碱基|个碱基|鹼基			common
Mbp	measure	dna-length	1000000	碱基对		兆碱基|兆碱基对|Mbp			common
Gbp	measure	dna-length	1000000000	碱基对		吉碱基|Gbp			common
mBq	measure	radioactivity	0.001	Bq	mBq	毫贝克|毫貝克|毫贝可|mBq			SI
Bq	measure	radioactivity	1	Bq	Bq	贝克勒尔|貝克勒爾|贝克|貝克|贝可|貝可|貝克勒|贝可勒尔|Bq|bq			SI
kBq	measure	radioactivity	1000	Bq	kBq	千贝克|千貝克|千贝可|千贝克勒尔|kBq			SI
MBq	measure	radioactivity	1000000	Bq	MBq	兆贝克|兆貝克|兆贝可|MBq			SI
GBq	measure	radioactivity	1000000000	Bq	GBq	吉贝克|吉貝克|吉贝可|GBq			SI
TBq	measure	radioactivity	1000000000000	Bq	TBq	太贝克|太貝克|太贝可|TBq			SI
PBq	measure	radioactivity	1000000000000000	Bq	PBq	拍贝克|拍貝克|拍贝可|PBq			SI
Ci	measure	radioactivity	37000000000	Bq	Ci	居里|居禮|Ci			NIST SP 811
mCi	measure	radioactivity	37000000	Bq	mCi	毫居里|毫居禮|mCi			NIST SP 811
uCi	measure	radioactivity	37000	Bq	uCi	微居里|微居禮|μCi|µCi			NIST SP 811
nSv	measure	dose-equivalent	0.000000001	Sv	nSv	纳西弗|奈西弗|纳希沃特|纳希|nSv			SI
uSv	measure	dose-equivalent	0.000001	Sv	uSv	微西弗|微希沃特|微希|微西沃特|μSv|µSv|uSv			SI
mSv	measure	dose-equivalent	0.001	Sv	mSv	毫西弗|毫希沃特|毫希|毫西沃特|mSv|msv			SI
Sv	measure	dose-equivalent	1	Sv	Sv	西弗|希沃特|西沃特|希弗|Sv			SI
rem	measure	dose-equivalent	0.01	Sv	REM	雷姆|侖目|rem			NIST SP 811
nGy	measure	dose-absorbed	0.000000001	Gy	nGy	纳戈瑞|纳戈|奈戈雷|nGy			SI
uGy	measure	dose-absorbed	0.000001	Gy	uGy	微戈瑞|微戈|微戈雷|μGy|µGy			SI
mGy	measure	dose-absorbed	0.001	Gy	mGy	毫戈瑞|毫戈|毫戈雷|mGy			SI
Gy	measure	dose-absorbed	1	Gy	Gy	戈瑞|戈雷|Gy			SI
radd	measure	dose-absorbed	0.01	Gy	RAD	拉德|雷得			NIST SP 811
R	measure	exposure	1	R	R	伦琴|倫琴|R			NIST SP 811
mR	measure	exposure	0.001	R	mR	毫伦琴|毫倫琴|mR			NIST SP 811
dB	measure	level	1	dB	dB	分贝|分貝|dB|db|Db|个分贝|個分貝			IEC 80000-13
dB(A)	measure	level-a-weighted	1	dB(A)		分贝(A)|分貝(A)|dB(A)|dBA|dBa|db(A)			IEC 80000-13
dBm	measure	level-power	1	dBm		dBm|分贝毫瓦|分貝毫瓦			IEC 80000-13
dBi	measure	level-gain	1	dBi		dBi			IEC 80000-13
bit	measure	data	0.125	B	bit	比特|位元|bit|bits|个比特|個位元|二进制位			IEC 80000-13
kbit	measure	data	125	B	kbit	千比特|千位元|kbit|Kbit|Kb|kb			IEC 80000-13
Mbit	measure	data	125000	B	Mbit	兆比特|Mbit|Mb|兆位元			IEC 80000-13
Gbit	measure	data	125000000	B	Gbit	吉比特|千兆比特|Gbit|Gb|吉位元|千兆位元			IEC 80000-13
Tbit	measure	data	125000000000	B	Tbit	太比特|Tbit|Tb			IEC 80000-13
B	measure	data	1	B	By	字节|字節|位元组|位元組|个字节|個字節|個位元組|B|Byte|byte|bytes|Bytes			IEC 80000-13
KB	measure	data	1000	B	kBy	千字节|千字節|千位元組|KB|kB|K字节			IEC 80000-13
MB	measure	data	1000000	B	MBy	兆字节|兆字節|兆位元組|MB|M字节			IEC 80000-13
GB	measure	data	1000000000	B	GBy	吉字节|吉字節|千兆字节|千兆字節|吉位元組|GB|G字节			IEC 80000-13
TB	measure	data	1000000000000	B	TBy	太字节|太字節|太位元組|TB|T字节			IEC 80000-13
PB	measure	data	1000000000000000	B	PBy	拍字节|拍字節|拍位元組|PB|P字节			IEC 80000-13
EB	measure	data	1000000000000000000	B	EBy	艾字节|艾字節|艾位元組|EB|E字节			IEC 80000-13
ZB	measure	data	1000000000000000000000	B	ZBy	泽字节|澤字節|皆位元組|ZB|Z字节			IEC 80000-13
YB	measure	data	1000000000000000000000000	B	YBy	尧字节|堯字節|佑位元組|YB			IEC 80000-13
KiB	measure	data	1024	B	KiBy	KiB			IEC 80000-13
MiB	measure	data	1048576	B	MiBy	MiB			IEC 80000-13
GiB	measure	data	1073741824	B	GiBy	GiB			IEC 80000-13
TiB	measure	data	1099511627776	B	TiBy	TiB			IEC 80000-13
qubit	measure	data				量子比特|量子位元|个量子比特|個量子位元|个量子位|量子位|qubit|qubits			IEC 80000-13
bit/s	measure	data-rate	1	bit/s	bit/s	比特/秒|比特每秒|位元/秒|bit/s|b/s			IEC 80000-13
kbit/s	measure	data-rate	1000	bit/s	kbit/s	千比特/秒|千比特每秒|kbit/s|kbps|Kbps|kb/s|Kb/s|KBPS			IEC 80000-13
Mbit/s	measure	data-rate	1000000	bit/s	Mbit/s	兆比特/秒|兆比特每秒|Mbit/s|Mbps|Mb/s|mbps|MBPS|兆bps			IEC 80000-13
Gbit/s	measure	data-rate	1000000000	bit/s	Gbit/s	吉比特/秒|吉比特每秒|千兆比特每秒|Gbit/s|Gbps|Gb/s|gbps|GBPS			IEC 80000-13
Tbit/s	measure	data-rate	1000000000000	bit/s	Tbit/s	太比特/秒|太比特每秒|Tbit/s|Tbps|Tb/s|tbps|TBPS|T比特/秒			IEC 80000-13
Pbit/s	measure	data-rate	1000000000000000	bit/s	Pbit/s	拍比特/秒|拍比特每秒|Pbit/s|Pbps|Pb/s			IEC 80000-13
B/s	measure	data-rate	8	bit/s	By/s	字节/秒|字节每秒|位元組/秒|B/s|Byte/s			IEC 80000-13
KB/s	measure	data-rate	8000	bit/s	kBy/s	千字节/秒|KB/s|kB/s			IEC 80000-13
MB/s	measure	data-rate	8000000	bit/s	MBy/s	兆字节/秒|兆字节每秒|MB/s|兆/秒			IEC 80000-13
GB/s	measure	data-rate	8000000000	bit/s	GBy/s	吉字节/秒|GB/s|GBps			IEC 80000-13
TB/s	measure	data-rate	8000000000000	bit/s	TBy/s	太字节/秒|TB/s|TBps			IEC 80000-13
Bd	measure	symbol-rate	1	Bd	Bd	波特|Bd|baud			IEC 80000-13
FLOPS	measure	computing-rate	1	FLOPS		FLOPS|flops|Flops|FLOPs|FLOP/s|次浮点运算/秒|次浮点运算每秒|次浮點運算/秒			common
MFLOPS	measure	computing-rate	1000000	FLOPS		MFLOPS|Mflops|MFlops			common
GFLOPS	measure	computing-rate	1000000000	FLOPS		GFLOPS|Gflops|GFlops			common
TFLOPS	measure	computing-rate	1000000000000	FLOPS		TFLOPS|Tflops|TFlops|TFLOPs|teraFLOPS|T浮点运算			common
PFLOPS	measure	computing-rate	1000000000000000	FLOPS		PFLOPS|Pflops|PFlops|PFLOPs|P FLOPS|P|PF|PFlop/s|PFLOP/S|petaFLOPS			common
EFLOPS	measure	computing-rate	1000000000000000000	FLOPS		EFLOPS|Eflops|EFlops|EFLOPs|EFlop/s|EFLOP/S|exaFLOPS|E FLOPS			common
ZFLOPS	measure	computing-rate	1000000000000000000000	FLOPS		ZFLOPS|Zflops|ZFlops			common
OPS	measure	operation-rate	1	OPS		OPS|次运算/秒|次运算每秒|次運算/秒			common
GOPS	measure	operation-rate	1000000000	OPS		GOPS			common
TOPS	measure	operation-rate	1000000000000	OPS		TOPS|Tops|tops			common
POPS	measure	operation-rate	1000000000000000	OPS		POPS			common
MIPS	measure	operation-rate	1000000	OPS		MIPS			common
H/s	measure	hash-rate	1	H/s		H/s|哈希/秒|哈希每秒			common
TH/s	measure	hash-rate	1000000000000	H/s		TH/s			common
EH/s	measure	hash-rate	1000000000000000000	H/s		EH/s			common
px	measure	pixel	1	px	{pixel}	像素|畫素|画素|px|个像素|個像素|pixel|pixels		written	common
MP	measure	pixel	1000000	px		MP|兆像素			common
dpi	measure	pixel-density	1	dpi	{dot}/[in_i]	dpi|DPI|ppi|PPI|像素/英寸|点/英寸|點/吋			common
%	percent	ratio	1	%	%	%|percent|﹪|趴|巴仙	趴		ISO 80000-1
‰	percent	ratio	0.1	%	[ppth]	‰			ISO 80000-1
‱	percent	ratio	0.01	%	10*-4	‱			ISO 80000-1
ppm	measure	ratio	0.0001	%	[ppm]	ppm|PPM|Ppm|ppmv			NIST SP 811
ppb	measure	ratio	0.0000001	%	[ppb]	ppb|PPB|ppbv			NIST SP 811
ppt	measure	ratio	0.0000000001	%	[pptr]	ppt|pptv			NIST SP 811
%vol	percent	ratio	1	%	%	%vol|%Vol|%VOL|vol%|Vol%|%(v/v)|%(V/V)|% vol|%Alc			OIML R 22
wt%	percent	ratio	1	%	%	wt%|Wt%|%wt|%(w/w)			GB 3100-3102
厘	percent	interest				厘|厘息	厘		common
折	percent	discount				折			common
%pt	point	percentage-point	1	%pt		个百分点|個百分點|百分点|百分點|个百份点|個百份點|百分點數|pct|pcts|Pct|PCT|pp|个pct|个PCT|个pp|percentage points			common
bp	point	percentage-point	0.01	%pt		个基点|個基點|基点|基點|个基本点|個基本點|基本點|bp|BP|bps|BPS|BPs|Bps|Bp|个BP|个bp|个bps|個bp|個bps|點子			common
点	point	index-point	1	点		点|點|个指数点|個指數點|指数点|指數點			common
分	point	score	1	分		分			common
级	measure	grade	1	级		级|級			GB 17740; GB/T 28591
tex	measure	linear-density	1	tex	tex	特克斯|tex			GB/T 4743
dtex	measure	linear-density	0.1	tex	dtex	分特|分特克斯|dtex|dTex			GB/T 4743
den	measure	linear-density	1/9	tex	[den]	旦|旦尼尔|丹尼尔|丹尼|丹尼爾|但尼爾|den|denier	旦		GB/T 4743
tCO2e	measure	carbon-equivalent	1	tCO2e		吨二氧化碳当量|噸二氧化碳當量|公噸二氧化碳當量|公吨二氧化碳当量|吨CO2当量|噸CO2當量|吨CO2e|噸CO2e|公噸CO2e|tCO2e|tCO2eq|tCO2			ISO 14064
kgCO2e	measure	carbon-equivalent	0.001	tCO2e		千克二氧化碳当量|公斤二氧化碳当量|公斤二氧化碳當量|公斤CO2e|kgCO2e|kgCO2			ISO 14064
gCO2e	measure	carbon-equivalent	0.000001	tCO2e		克二氧化碳当量|克二氧化碳當量|gCO2e|gCO2			ISO 14064
t/(km2.a)	measure	yield-per-area			t/km2/a	吨/平方公里·年|吨/(平方公里·年)|t/(km2·a)|吨/平方千米·年			GB 3100-3102
kW.h/m2	measure	irradiation			kW.h/m2	千瓦时/平方米|千瓦時/平方公尺|kWh/m2|kWh/m²			GB 3100-3102
ug/m3	measure	concentration-mass	1	ug/m3	ug/m3	微克/立方米|微克/立方公尺|微克每立方米|微克每立方公尺|μg/m3|μg/m³|µg/m3|µg/m³|ug/m3|ug/m³|微克/m3|微克/m³|μg/立方米			GB 3100-3102
mg/m3	measure	concentration-mass	1000	ug/m3	mg/m3	毫克/立方米|毫克/立方公尺|毫克每立方米|mg/m3|mg/m³|毫克/m³			GB 3100-3102
mg/L	measure	concentration-mass	1000000	ug/m3	mg/L	毫克/升|毫克/公升|毫克每升|mg/L|mg/l			GB 3100-3102
a	age	time			a	岁|歲|周岁|周歲|週歲|足岁|足歲|虚岁|虛歲			ISO 8601
a	duration	time			a	年|a|yr|year|years|整年|个整年|年头|年頭|个年头|個年頭|周年|週年|载|載|个年度|個年度|个会计年度|個會計年度|个春秋|個春秋|个寒暑|個寒暑|个春夏秋冬	载|載		ISO 8601
quarter	duration	time				季度|个季度|個季度|季|个季|個季			ISO 8601
mo	duration	time			mo	个月|month|months|mth|個月|月|箇月|个整月|個整月|个月份|個月份|个自然月|個足月|个足月			ISO 8601
wk	duration	time	604800	s	wk	周|week|weeks|週|星期|个星期|個星期|个周|個週|个礼拜|個禮拜|礼拜|禮拜|整周|个整周|個整週			SI
d	duration	time	86400	s	d	天|d|day|days|日|昼夜|晝夜|个昼夜|個晝夜|整天|个整天|个日历天|日历天|曆天|日曆天|个自然日|自然日			SI
h	duration	time	3600	s	h	小时|小時|个小时|個小時|钟头|鐘頭|鍾頭|个钟头|個鐘頭|个钟|個鐘|h|hr|hrs|hour|hours|个整小时			SI
刻钟	duration	time	900	s	15.min	刻钟|刻鐘|个刻钟			SI
min	duration	time	60	s	min	分钟|分鐘|分鍾|个分钟|min|mins|minutes|minute			SI
s	duration	time	1	s	s	秒|秒钟|秒鐘|秒鍾|s|sec|secs			SI
ms	duration	time	0.001	s	ms	毫秒|ms|毫秒钟			SI
us	duration	time	0.000001	s	us	微秒|μs|µs|us			SI
ns	duration	time	0.000000001	s	ns	纳秒|納秒|奈秒|ns			SI
ps	duration	time	0.000000000001	s	ps	皮秒|ps|微微秒			SI
fs	duration	time	0.000000000000001	s	fs	飞秒|飛秒|fs			SI
as	duration	time	0.000000000000000001	s	as	阿秒|阿托秒|渺秒			SI
世纪	duration	time				世纪|世紀|个世纪|個世紀		written	ISO 8601
甲子	duration	time				甲子|个甲子|個甲子		written	common
交易日	duration	time				交易日|个交易日|個交易日|交易天			common
工作日	duration	time				工作日|个工作日|個工作日|工作天|個工作天|个工作天|营业日|营业天|營業日|个营业日|個營業日			common
学期	duration	time				学期|學期|个学期|個學期		written	common
学年	duration	time				学年|學年|个学年|個學年		written	common
财年	duration	time				财年|財年|个财年|個財年|财政年度|財政年度|个财政年度|個財政年度			common
财季	duration	time				财季|財季|个财季|個財季			common
赛季	duration	time				赛季|賽季|个赛季|個賽季|球季|個球季|个球季		written	common
交易周	duration	time				交易周|个交易周|個交易週|交易週			common
火星日	duration	time				火星日|个火星日|個火星日			NASA
倍	multiple	multiple	1	倍		倍			common
番	multiple	doubling				番			common
"""#
}
