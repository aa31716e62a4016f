"""Written by bench/guard/write_list.py: digests of words nobody may be called; see docs/guard.md."""

from typing import Final

EXACT: Final = """
!&Vf;VqnXy!4>q@+2=di!Hu<0Psjy7!i83}*w+q#!z=?$ivvoI#&Jd^<nKOV#57{wydQ|{#M3xU*l=DY#ZR14VvSax#_QR!Z!Ver#n^Clmt1K5
#wfW6qQJ!m#xQVs|LHm)#xw06)}Mx6$&s?3vU0U_$+P`Wn0lp$$;-;p2hwPQ$=!+8P&a~G$FiW_VCUu~$i|`6s9lj^$wKwC-Z6N3%cVmO+9$BN
&)swc)oDr6&1@-#s19)I&WiD9<*R@s&s^8^F`ZWt&vDzY0NguG(!}8u?CwPB(B3*%+F{dA(`|B<9#=<^(pCp;77Uq3(qgsH+$lIl)%l*=L{fV{
)*jV56syw`)75FM`<Jei)S|0{6H6z?*)iC9B^HI{*Cz6pjxl`(*I?i1Kaq5U*TG#ipd8a&*iyzV6mbZX*r&)zR?<e>*~}{2h0J;N+J|b8q$8q-
+MoXhp~S6a+V(hD(RQk4+k=4`(Ye2W+|(C8f6}lx-%r`yh>n~D-7bF5;>c^j-90m-{c6lC-SZRNq0>mJ-Zpd&ySOMf-ircz9*YpA0!<xP0jV{=
0-G}QQjD8q02lokf)H$`0;cIW5P?`+0=|6%FWdB20S~H24m&ie1(pXQ$^PLt18-?U)_Q(P1Jz!}Ku$FQ1b7(61`)1c2$h>mTdV^y2&t>^A<|s&
22JNAXTSgA2<Dq}!|L}r2AQoeyn(0E2b*g*Ex!iK2dhHF4XIMA2pUdQ<<PV43Vh3JK?fi!3lCF5G!`<83qKigBcG4442*Q%5F>Co4H~0kcO#F;
4IhiXFJT$q4xo%>^%x1k4{=`OHV+705->zYJU;Db5WQ=UF(tZm5YFnGbxHkM5ckkd^cfcA5eU-8<ii_}5l%y>D1KEo5m)A0d|7}_6#2px-@Fje
6;O5CnR_w{6<YHYxf|AU6IS;og3N9B7>blFp5#NK7?24hH;C;17T|gy$DEW(85wUw8Q?M48;S=(o-1X=8QfupZ0~FT9-&u45TJp+9Mg>hf1OWU
9cSv9XL_|t9d!7OuVPGc9rDVo#_BM5;!YW(GRqKS;L|ssiL7?6;T3((tvhkX<0^>s5&pls<R&`H9fl@K<`PRvc-h~8=@{QiNbnoP=^~gyu-WFZ
=u+J1hntc^=usCE*~F%n>47Z*L&g|#>=FAa_JA33>l^tm-KS2`?;+6QZF_Hz?AH!HW?Cpt?THOX>c#UB?l0$H{;p{7?}MK)7`Ed2@0eGTV>1nz
@3VNwss=RS@5wCL`Q8}}@VkY3ZpFBZ@pJGqqR4n4@z$;36|U4OA1&$(LuWw#AlvG9Udk)!AwZ!{Z1k_uA|U^8`8PmuB-APc`vh(rB3MtLRSuH<
B@K{5?E;(UB@dffo2Cd~BDQ^BrdJ7rB`8nJo>?&4Bgjr3r%>okBoic72Pw`HBrw&%k6_-mC9f!=a64MTC=3>!V;NCBC@eY(?4Mt=CES|cS$5bH
CeYbJF`E=gCp-MfoZ-N7D-*OOg~~kpD-EK+Jg;*$D>raFl_DBkDUs_+H=r`9DnumZvDM<MD{$HQpWG%`EiKs3jlIQ#EnV|wa3}>fFOLfKWU;()
Fg-CLc}}!?Fi-jFcW3e{G!b6hYSUo6GN<4@-?;#!GTAHFX}limGXQ}{*J5VmGn1H^15Q~MGz>4`Y4+n_G~h|E$P@d#H6y18jZZq%H?E|f(a0E{
HGncf3~VkIHJVu_#@XhcHZ*~$k@$nUHcsIkj?gA*Hge-t?Z+Q9Hm{61p=Sb9I$yY<r{rr&I@*ihkguB~IqFX}uf~qEJ^3dC%N+<7Ju$Q4N5eFR
J}F1VB-eeuKJXyQS9@paKN%oMD<|O~KOU@azOsU!KY1MS2AryKKdFT9UO2&VL?dB(vZro_L@y^mAdNVzLQ;*5ztrZ+LSB8!an#bBLmHCuorM>O
LpsD3H(8R1M-ePZT;WMXMH(HQW~-KIMJuO?Vci5DMUSBN2@}d4Mv!9GrW*@bMyYV@Yf<3yM{LLX)=B~GNLQC0&4!EON_>#5T?8@fO9&Z4^N*qC
Op#p}mRD*APW)+q*`X_zPfF6CV+5`HPncV&ZuhHFQ$!$rb}<b+Q(Z6t;LksJQD^msp<p=%QHcZYvN)nqQU;rlCxCg!QX`e0ZaYplRHEYPOsb46
RVX~HBz9$URZKMz^)OMZRvqU@BD%#DSMc;`7S+CDS^1{*n(042ShI~)PQq`qT97~g4m;9-T?~YUhFe|7TkvQCph)}?TzFAqT^qzjUOiLzdc~<_
UqbKP#WZK?UsMQ?m!Q`_U{?t(S?elbU{_5VIi*Q>VP_=EoO$ocVs3|VC<nCYW*ZHWthTPVW9H@lgci=&X+MC5D#G3FXJ*Ag8bZXOXUqB0rQ+e~
XWmM4Cj}bsXd)wlv8#02Y!qHFQGBTCY-tKB1>}30Y3Ye(Bbm@`Y;~Wm)f&?ZY=h?o7L4CHYS8SN7gr-GYk1=-YVKrfYk`mlVa$2dYo0i>$w7m}
YxQTf7|a)eYzcpf9;petZK2>W{rpHVZ{B_FeLQGh^-Ei>PNpKT_%+JCqwZid_93*;-wE6b_?HCUq6|Jr_`8`T7PnMg_uy?e@(V<L`*Q%wk91vt
a#kfE^$KYpaBgI7l%3VJaCSaZE3*l8aK<Ge7ss_naO|vBxaed|aY+IXQg8Pra_d_%;^A(HajkoCHj}~$an(rO5apIJapcl`<Kls*b#y>29+w?9
b*+n!Wwp|fbFo)~aN>=BbVk3>+N?oGbb)>Sku4&Fby-icYUDSzc+Ef-=et~~c0_0x;QcBycIVE5O&`FvcU1CzrLfWKdEQ`i_U-)ydFB||kpJ%v
dMqvaFIo}@di1CTiM|~5dvRiH$1zYhdvjn}bb5AIe>-v34;$dweR!X7qbLprf;);J;=(QhfKZ!&UR(}GfR7-z_g=v3fZ%*ni6VMMfjF+BL=D{s
ftLQWTeDA7fzYOta1`rLg#E5l6BCQfgN2b>BI1=+gN|gs_Yz-Sgj{Zlpj)5%h(jTwNlYX5h@{~}ZSngJhE60x);N-MhLN*39YulSh}IRBLx2yW
i!G)GKUhpZi*&!+9~oZ_i+Lw!Tb+M;i5f5u;lk#8iEx~8DPah*iIQFML(`;Tj&l`hQWxCtj7A5D4BG@`j=csDl>d%ijO-p+KRws;jPnqo%JCWy
jRvX<&Ywx-jTF=vWo7yRjY<CFbDswijZeWfl5YG-j^R0oWe?(tj~K8V6o#hCk)pIvy4u9Yk2q*W43k-ukAU8UnEe$9kOraCQ{X)KkPE2|<N}e@
kUsOpb|c`skz@7w1d3g<l58$2H+MPtlTKBqk<`j6m&j1Jnv|r7m6C`7p{J-vma;lN^62`Bm|xRPC_4pum}LyECfhk9n!90Y_A4r4n3CH68^sSq
n~ka2e`K99o9ECZz6H9$oT4@>g^0}=ofD3j#h{}*ohcR#8_95Ep$gZ75<f%;p2CB5%f?qgp@l=gXTqNNp_XoPd+xc*pdKB>crWk3pnE~we;2b|
ptoXdP)Ou2q#L2a3lab=qoL5V4STpmqs*~>`M59|r0hNNd=hicrG7T`qV{ihr^t8w!d4%-s2g`r8sV$#sY>2<Nn{Z$su1l(Fk6`gsw%twIrEc^
t-a{(rg2`0to6S*B;EGQu4m!eo~yY{u<*7{He>OzuGu4DUP<OMuG~FE6K*#@uNgNnhBm0`uRvu|$ymi5ug7$KsyV9Ouh1{(^JG!cusd3c@|dp~
v3jS$E{j4&vE^j3iaxw`vQF0YCOx8Hv^cq`ago^Avd~*_t`+j6vkC6$yh#h-vlO|{Np8sTvmu%d&4*_#vq*>(94YS3w1Lb84M?sXwLTjB3(UWD
w_G{|!vEjuwe>;k!QJTcx$EMmWUN-Ax(`5bni?izxFa}CE>JRqxNu3lgcB-Fxo~Ivet0alx{AGVz8tN^y3alSk^}p5y@8g)lHM_!yMh`?&NC-K
yTY)*#iF?Dym|KqkSCLUynke|?k{aZz#?Ea!mF6Gz${US>}{!vz1})>Q)OdWzBSFCr^c`az_=n$)xl>Vz_IEJ6~Aunz`<JY$5&o{{08*3T`ae@
{X4hcBr%Fz{ny;y;+&LE{xsd~s)HrL|8^|P^#5(3
"""
"""8 bytes of each word, in base 85; a word must be the whole word."""

ANYWHERE: Final = """
#xw06)}Mx6$=!+8P&a~G&WiD9<*R@s)%l*=L{fV{-%r`yh>n~D0-G}QQjD8q2dhHF4XIMA3lCF5G!`<83qKigBcG444xo%>^%x1k5l%y>D1KEo
6IS;og3N9B7?24hH;C;19-&u45TJp+9Mg>hf1OWUBDQ^BrdJ7rB`8nJo>?&4Boic72Pw`HC@eY(?4Mt=DnumZvDM<MEiKs3jlIQ#H?E|f(a0E{
HcsIkj?gA*I$yY<r{rr&M-ePZT;WMXMUSBN2@}d4RvqU@BD%#DS^1{*n(042T97~g4m;9-YS8SN7gr-G^-Ei>PNpKT`*Q%wk91vtdvjn}bb5AI
fKZ!&UR(}GftLQWTeDA7gN2b>BI1=+j~K8V6o#hCkUsOpb|c`slTKBqk<`j6ma;lN^62`Bn!90Y_A4r4o9ECZz6H9$p@l=gXTqNNpdKB>crWk3
qs*~>`M59|uNgNnhBm0`usd3c@|dp~vkC6$yh#h-xFa}CE>JRq
"""
"""The same, of words that are refused also inside of others."""

HEADS: Final = """
abe abo afr all ara ars ass bat bea bon boo bud buf bul bum bur but cam car chi chr coo cur dag dar dat day
deg dia dix doo dot dun dyk eye fag fuc fud gat gay gin gip gol goo gro gyp hal hee hei hig hod hom hon hym
ike inj jap jew jig jij jun kaf kan kat kho kig kik kne kuk kyk lad leb les lez lub may mec meg mgg moc mon
moo mun neg nic nig nik nlg okl ove paj pak pal pan pet pha pic pik pil pol poo por pra qua que rag red ret
ric rus sam san sch she sla slo sno spa spe spi squ str swa tac tai tar tim tow tra wag wei wet whi wig wog
wop yar yid zig zip
"""
"""The first 3 letters of all words: what begins with none of them is not looked up."""

INNER_HEADS: Final = """
bud cam dar doo dot fag gay nig rag ret san she sla spe spi tac tim tow tra wet wop zip
"""
"""The same, of those refused inside of others."""

INNER_LENGTHS: Final = (5, 6, 7, 8, 9, 10, 11, 12, 13)
