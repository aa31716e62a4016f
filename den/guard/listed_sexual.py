"""Written by bench/guard/write_list.py: digests of sexual words, see docs/guard.md."""

from typing import Final

SEXUAL: Final = """
!LZv#?tCbd!l<T-!Bk#k!{#WWA7;oU!}NMpkDszK#@0Po{g1KR#h&p7)qw+##h}$6aQ*jd#o|ZPLM33$#u@NeP^VN-$2k82wX>R@$6fe2JxCFB
$6jT#11ok^$6}k8k3i6c$HIZj-_Xau$b~dMa|}Q6$c<q4(^qBL$sX?M5J-7A$swD#8S)M4%)u#dE(?PO%D?LnQy4)I%NS`$9>)y;%RF$hH-vp7
%Rgo=*@uc6%T%<8tB(w*&@LGG&l{^C&c@YN(n*+0&o0YSK4zs|&wAEug70U~(MG)hlFqW;)59*Kk+NfZ)=h?32xJK;)B+Ixc|;l&)x4Hwq`d6I
*#QoH4J5oz*4~lt3_F^u*O2=r@3Xa#*gbttsO1h++)3)huhP1v+-h(gtE=r<+BbIVjQ|6*+LSIhBPtp}+Naw-o>){A+WZA8mZ8tq+WxX!=ChQd
+a8rb>-*5b+c5)=jjgmj+o^sl)U$5<+tt{Zwp%+C+{1Fxd*@q2-&p_=JL_3E-F^I$<vIAs-M4;hZ<-hh-Y3l@$MRDW-iPwbE6y<W-wkk_@->x{
0+~_|h(;hT0FS^oN<ypZ0Qo+(p)mHC0d@#1UZ{8M0u6xiAI8i31&)Jg-fN`S1(pXQ$^PLt15%}&qopUD1Wt~4BrEOZ1eq55s?ijS1m@u^@)K<(
1nM^NF@OZz1yQUlDNY`u1{-w4KlZZ^1{XwsF0*Ff20%n?tJU|~2;rvoYGq<v2Fh$tODd5i2o!b0MLo952ojf-0i(8w3%HRQW8Tif3+HQ}+(5JS
375-v<45#63eR}-Defay3ehE@g*Ig|3jrhHmq4o#3kH9N9@?pm488kzXh0}k4qlE_wE?I34~k<!*1J^g51IO>$I8b{57rwf@lgc=5iJmxL|*?~
5rJYOw*-`!64)!E$AO)^6R7Q;m}6h66XEd+$kA8n7!(#SiKf0^7-fsKf<E=u7Wg|XQzMhP8+T|r4!<M^84gO5%F3(l8L#wsVUcpJ8O6pw-yYl}
8XZW8as^(J8sau;5Hnl|9hATDlXVcE;$K)!k&i7f;Em_!woV^0;GyUe?HVV+;PabXP?QOp;~gk;F!q=p<(isqn(tJ0<2eXsG><*c<@ol-|6L=i
<N?HrNv9WW<^f2}5rNU5<qxwuqf#AA<sEgZ`@j>T<|v*5$m_C0=-r(mK`VCZ=8wt#X{LU1==t{tN~g-==ypv1Ml9ZZ=z#H!)7b%5>$%MM9gEo2
>Sz)pgSTYl>iD>`X8}L7>yIxFD?jKq?)C5f0zVds?F{d3=>L#=?`-<GwTZac?d}!CMvBqa?mn0hCSrDu?uYihvARs5@}U+q{ELBHA!vg7gu9mo
A6gLuNdc|lAA|?vhh(b;ABfQfOG(PYAI)%vCpK0uAOn6;$(yV)Ao0fr4iXzoBLAJ&CSNLUBMq#;P#E|=BXI}@>uH}_BZNdsKVlXNBcn=dW)^9f
Br>ZTJ1(WdC(?i&14xYLC35WcmRUo{C4m&FD<!l?CTd>;_f{S_CldKGd1|I(Co51Ds-)XgD6%ZA{J%uRDHGzdKA@sVDKBvwchu4vDL;0ZZM62e
D_&F-8brA$DntC?+1>WeEDD}Q0TY|gEIbnQNI<k_Egu{F9wl$QEqN%v6OJZaF&FcHL3+t%F)D<##TR6}FPr+M2e{E1FQR`kTb43QFe_jnIzU=2
FfS%r$~|I1Fgo@#Ul>NdFq?dIeqKO`G3(LyE(|V;G9rM5s^#CMGJE3kH@prbGV*PS=kQ=mG|x`QKFxG>H4tm@d?(i8H9I7?d~B=pHO)?S6$+~Q
HU9c<m4%`wHVygS{(YwdIirs(Z5^xhIt@u}!_0IxJ#B3+tW=(SJ4B9gM*!zVJ?{;M_Jw}4JFiD_832(|JNL^%&kaXOJwrO5M%Fc*J~ehRRKnBg
K7ArJjG8JpKJQet9j5|XL=q?1d14GVLEGo0)I!@KLV8RM{RA4%Ls~eXykX3jN0b!_`8rs1NF&^#YZIQ1NHCT$&{mdzNK{{YPc8qINRR=`Qi0P5
NpFOpM?TpFO3J9QMmO@mO4`cj{1qw+O5a0g`EFQGO@%zWY2vT&OSuwWM?ge*Ol?S{jmX83Omp|^nj0CROwtM`vyiXROzknUKI>BdO~>B__3;_W
P5v9tP7StwP7-WIb}hwpPTaR2G3J92PWx5|oUOt8Pe>#%i+pK|Pk0BfQQK{|QE7c`#|yBZQFNpiGoUYjQZcG0G>}V8Ql%P-1HSV+R-7HI{d4q&
R-n(2<WE@QRbbP4G-J#QSBZJxa514FSE|>VF=!<=Sh|+vI=?@+Sn+OZn_|s`S}pldUE?CSTj?sn$?TQ4Ts-5q<GRQXTzXAc9amqPU8N>4nt1!0
U@j2R*Jxj%U@u74QH?F?UAf_M6)+TgUJMQN*H{j9UJ~vm+v5d2W$^W0*ZfYTWHIFr{YrqvWicI>3){FOWtsNXQh9~LX1DNsaJlbiX=uTD$o0iI
XV$?ZO<9{iY!`Icb~efXY1m`y5N72PY?R6FIFhmUY?aAuzFni0YO4_aolQu=YR%}S;{acRYtkl~m`L7gZ+?;eIeDn}Zuy|Rzb+mOZyUcDS?8x3
^GaT&BuT7)^J})U(B5;r^X57e6vq=1_$u8XiVe{?_<<re?lOev_GSF+-#IYi_KtAnw!3{m_WrT}u5z9c_vbbEWl+uG`!VA~8ysWg`Yr}blE>{P
`_rID%(-z<`wBn?=k>hDa%A}{>_RjPa46~r2k}-0am`D~VsoWLb-r{{ep-S;b8fVZkj*w0bjnah#A5k|c3<al(2;EHc7<c$Vcx7UcQU&;b9*K6
cr>U!0j_Kdd#z#jU4IT}d)AOt`Oo;fd04MGPBS2udU+Epnj&9kds^oq7@_7$e-;&<?2NAxe-HY5OpfP(e0gTaxQ`bheBlxm`&yIneXmP~E{D;D
edjPV3nCy@ei=e22_K)5e|up98I{L`e~1OUU~CkJf)8bYP=t<3f9$Otp5e&;fE0~ZO7!O5fT?cuT~)a6fnTyBL6Ir3fs5!Gx;jqsfzH67qf;Dz
g&u<XEnJ{bg)o#d_uy@fg95Yyv}t3^g=50@!$S#Kg>YZt#h)SRgAl}PTIf^;gN3W*kW11wga6yp6`-0whZruy&p6C@hahWWG}qV;hc>uRuNjKB
h}IRBLx2yWi6cb(bAF*6iD(--b$r=oiLFQea}LvYiL~(GFQ@?diTh`yrl!1;imI*6vBBH9j%?s3$OPFpj?dECdx=*QjDxnWX=3MpjGnb=gN~*Y
jgqIx2uT#>j{|kdZFCm4k((mn@;j5hkKOu=+&ol+kaFgb%08YOl1AznMS2^Bl=OQznp6&GlQX+2K!R{rm+(O>VbQ)cmA^VQ(0NTVmFH6p=>OSu
mc9VZxaj<ymx2CA{s7kbm{u{8Ml071n$c=OW|7-Lo*1Q$Q<dsBo-v$S^d`gGo`nEW@H5kHosOJVBCES)ot+kL6NUktowg$oCX`>>o|<DXO3u|V
o}%%zlb#8*p)9?>DP478p;EL)7T@-4pF!yt%MC{7pGCi{WpES=pi*#wf1r{2piWPE61CINpp408W<C`*q%v5<e6~Tdq)z@rV*6(aq+OH-C@kXT
qCAm6tW2@&qPU!bEv{jNqXT|RPAE7FqYaS{SeOKmqc>U%KtY+;qoHV2tty4}rO|pmX<$S2rTo!K(N;x!rb6}f)v5yErbK`%&E*6Mrf*tav!t-V
rz>!Ys(1D-s#KR5PrUB7sG*_E10M=@sW&OgJlyl<scWl@<}Kd$sp*w&IYgw*ss$n_jpGUfssuEq*>srgs{gJiD-G$)t8}<_|1o$1tArS>BTR?P
tPV$$V!C!3teQ_PU0vu>to6S*B;EGQtsVF2lc)Esu7)T<vn8)=u^oWB5FL3XutK2XJ5!nrv62PmC+H{^vE40yFvtJ2vQF0YCOx8HvX5+?AUffw
vZSb{Lbo>gv_xu}NJ7;9vuE`r=u?^-vz(mDrx8Wbw;+wnoolsWwJVS3T|P3Dwn`KdSQ3esx#~FroHJt1x<%pAc>^_5xVO}+$-89fxx%v=3;mNE
y6dA2i}f>oyRY;F3ao#cy^}2l$u~rjyaPsrv`d@HyhY_=@nYhMyxzgwZ-M9Oy}A=p`1vd^z`RNAda^Skzg#VsO~SuxziLJa`d)Zr{CpLj*f=d<
{G)oFDYZG+{HLPa6QiKN{K;~y{3yqo{^P1%dUg_h
"""
"""8 bytes of each word, in base 85."""

OATHS: Final = """
!&OAdwtWPM!0E98@CVz*!4t|p;|SXW!;h5!X4q9(!<A+NA2QgO!I<6BDzNV=!P!EXn6Gwb!aPGNHaGr@#&=J97R%Z;#9UUjeEAgx#N_*mbiIMO
#R8JUa6%Gi#WP<fxq4r?#X_lW-`PK0#bQ~qcPhf<#eI$2pZ~i##ejsAbJ*|(#n`pG;)374#sX4$cY%Ez#y+kIXn3^+#z)3_;ysv^$=CPp<EB@=
$fV@f&?>0*$vi(sS2&JO$}hr@4h=}=%$)OjI4`3N%hHk@!LuHB%tS$<1TSp)&#~Le5YSS+&0*13l?>%F&2585a>e_3&6*vk-e*m?&;AFOd{L%W
&N9JVohD_l&`kJnm;7n1&eZ}b#3!$g&l{JFr+lSt&qItUY2$T;&r_T4j26ci&~@^?V`2m!(0Gc@x<RVB(2IAGw8X%f(8rh7Eg0Q4(9J;!&7KT;
(C;_BHlR*i(C<k~=C5Ki(EE!<yro49(EHzgM&~T~(Kq6cbMQgh(N1dfARXu;(wJii$+(-h(xr%|&5?l<(~$irPxuk0)-<9r)N*P+)3pkneGd1Q
)DX@3?@)Z>)J+BdOkyX&)Zm0n108<-)j%d7r|Y;Z)vZs&zhC=m)z)^vpz%}+*3nJlb@DkE*<ZFLV~0TH*=>(E7A1x+*=X7S%L1{h*IpLI*b3Ri
*K^}`JE+v$*O$`zed!+b*WlssG(rsc*k+9vQ!uq+*lxreAtS`0+^9`zsj6~E+wUqoC>UZC+xp(fhy|Yi-?`+qu3(rh-RU~7kc|cj-c+E5Uh9y$
-qNT7iaS5=-tO@sfZEMf013|7?s8sS0oD*G`{h<w1*nvH%%*ul1<wvS_+Y+D1C-(5%SaLQ1EALNRHSlc1GIhFGtH4d1Kja`DS4IL1Ln<_RXcKi
1N3Zb9d3uE1WkGAEY!T%2#^<GjV1?Q2&FD(sD-2Y2(0Iiqj-sq2+Ir&M$2@{20%)yLA?`W2C)QxI9>`d2Vx2aWpb*(2cW%e?Ja1|2vIcO2ngZP
2yYPOmFY?53$!>!Ce)yl3AxwR!^Mq13D>1)cTRG(3P(!)JBHCh3RS1Rah%tg3jZqmdnV>%3lCF5G!`<83z#QqIoEjz43lbY5qgU1453r;ng%Ts
4<jOalXEJN4CfeA$8{Y`4NcYVS4Yh!4RCF_#bOaF4XEIV^0>_|4k~%JWJ)y54mL_vCL70c4~2(M(|vJn5+j)N$?l#y5>mEkZGy{x5JigZeu*Yf
5Xb*Y4~kh>5YPDa;H1H75^H1c?caGB5fQ$lKD1iq5i__!Zb;375mbt2UXjDi606k$*3e~f6RrYb?Uq5e6S6LhM0LcN6ZA{>|5q+%6m`9e_F9P;
6~||DUFBeO7$XK>Zf2Rk79}=OeOcd*7F4XcmK(2b7G9C6BpP*g7d<d^1N?=97mS)^d@K?F7n#NM;H<_z83y=KAc~b(8Z|D6j2*o98aXB^YUN``
8hZlQSep6A8q%8H){u{Q9#~8^znMpG90)hBR3HO_9333%_eTe69C}Rlt7ZP19Iy5aepekc9^Zl;<w&=h9_o*>hv}v^9j%S;od!$N9uMVlXT1{n
;HQy9aTj@c;NuY@wBncb;Rw|c&suZb;dC~xk-{@8<$$8G18P|B<1}6<rc4s><UdNYk=<85<oQKDub7&)<zt>r!X)4s<{^TeUawgA=$ylzByg@{
=*fwnbj=IC=MS+8U6`=9=`C@`NV9>o=cK^2b6N9`=g|&)i8K4T>L@jxm?kEO>UlLYM(&xO>c;G4L*NW2>oi!2PCM0{>p7or9PrKo>wF0#!r?a)
>wWt*c8+1l>~Cc&KokH)?#22!iH$iH?$_+{x(|f!?2HjVyk6U;?=ggLXw;oJ?>f0ri%s5c?jU?2xd>3w@Rrq+5BaAs@e!BoC&a?(@e_=hdeLBi
@fHP3keJtI@zy${>>gA*@|{GRX$+!2AU@!)rPZ}jAo)R|x%F5nB11nW-@m_gB<}T&zs~(&BEh}+Fn)7;BO?`1d>yOyBS%A3Ay?%6BUbVKuE@rg
BlU&eTugmoBqNOxk#^8#BsVoF^E@4<Bt;_nuksqhC146onbR=0C;Ere+B>M=C=;)QuBczYCB<O5*I|<VCawGC&E*s+CoqPcju)$vCt|&rg}~O3
C{uDQQL&N|C|v?po~b!CC}jZ6U4*|uD-*OOg~~kpD-EK+Jg;*$DCnsSo_3~|DH90S_XC^DDT0D+3<`0ADV&T&Ofl)ZDshy6lxgk5Dsr!6%b;Op
EHlnOC5}||EM^`UG_k|pEr;h!;SkN{Ex-CStlMLeE|K*)O6C9KF!(pk?g}|nF(J@-x`^WZF3x~H_v)F@FD(H=MYSWGFOq@{Kkbl0FPfQ@%|$3(
Fv9&5)JPY_FxYDTfXYu6G5H5Lu@=wXG=Dz~H7(mkGMlaOmw=<uGW1gzy2wYOGW>U@ZE4xRGX2_tn!XXGG`YpeK3)OnGf0>sEEajzGv0FB27dCH
G{a}+yE1vuG~h|E$P@d#H#-6--#YO1H#v)4oyHgjH-I?KG$S6yHjs_K_c<1LHoJ&<V}?<9H|>>*T|9qUI)6({<(Gg8I)W0=$PKULI>`JE!&y->
IK!aqLW-!qIP^mYP4Z?iI`bb)qVua(Ivm?=HFFM$IwKUALhP9dIx*vk!1au9IxCgf7@tU!J81|*jFdF(JHTwE4`+uHJOb5MbwaF@Jc1^}qmoNb
K(5iasM7sOKA@<D0dd7iKDT5&*{036KJn@5`38jRKK>R(2Sx*kKPEQhLK?8^Kk^tN^P*Y1KpK|b*!v=JK}i-xs`zLSL++)8MTC%9L>5`G2X+4$
LARpxedcwoLGb7yAz?7oLKLM8n)PQQLO2sm(M4C>LRD))C%8uALTfI~AA{+RLUbc$#zgzJLfOSY@8g{HLh_F&0vFllLkkBa98BwCLwf)PAFJ#%
M*+3ISoAg~MI9Q7!_2a+ML4kS0oO57MM`&yzp`Z7Mi?$Aqr!{rMk-as@kJ<cMmtpMi0Uy1M|0}15;h0ON5t7`P`Qx`N=!$Qbx5R!O5qGmVpw>^
OIV?fcMl#yOJ$+<zcFv@O^meJhDL$RO_=U2NX!_EO_SG6vW>vDOr0Jfof%dZOu9?ql%$L$Oy(@!_-hq=P&E^$<n=oeP1q>5yM5(`PDx>~_G1_c
PJK{3J$vaMPK$`F(N7|{PtPc^12wOaQ0D%dwE>-9Q2A%7l5<coQ<-FD<|J%xQ>U!jUqg53QG8}ywUBqEQYG^5RdF&5Qel9>9(I<bQt`xy^wgbg
Qu3oEpzRbYQy}7gqmULFQzvvM9h(65R#x0P%`P)`R+Ql^K1os^R4#%A75tX}R6A`~@(F&tRB1O=;o9`+RDBQ_K4J>-R_^C71YyWoRhwJubeyzA
Rl&Y8a!IVeRoHG^Z$}()S5_n?6RFu)SC}@|_kW}9SF>^2dUW~-SM?A_+RR@TSN%28nRi?}SX*vVyH~apSoU8iBig|1Sp8vT6>uSgS{&Kkzt2%L
S{jE{lf0ZsT-tY4{~47ET3G$Es#NUHT7x4OMZ*%KT<`JDF|?huT@AEf3gX4wT`V-7FZUu<Tfg~#$?hs(Tg&zt;$-WKTlL`G#rG}(To)ILTfj>%
T}KKn7GxWtU5wPatZCaNU<yvEaTC|dUZf_Yo$uz`U^Frc?|S_|Um{$oiOi(gV!kyFm5eQGV1_~xh#>RpV7T*9wZPFyV9945h(t2}VEU3let1tH
VFR8L_46F^VdG?(4ZjWIVzP=7A*Ci@W3W5WiFpakW;;R(3N-3xW>gh!!c)jRWQwUPWCz$kWTRQztOkKDWskjf545s$X#dEE?Y*MHX9;Y{t0}P|
X@SsMAg4VYXG(hN!gPcxXKp8e#H4(1XU!n}pv$|RXV1nwBsNylXZ@7|Tp?NXXbYMnso>8_Xp)eB`;W`dY;seX^&s=CYF0Q#4}-&TYXHUCnzF4;
Yhd6=!6{szYjm|5kvn6yYqx;S61cHKYt@=*{j<7uYvDyW7;mg}Z%8|FU3HG}Z7h&~WHgL$Z8UkyrpAm1Z@bN?Z27qmZGj!EC-ckMZHu3zP-e->
ZMEVXL(UirZPXWPlK5~YZQyJ(>r|<VZR(TQ2G{w9Zij>1fQ+yCZjg5~L6GO%ZqCJ&V*O<`^#A>^7;7n2^+^||mZdps^2Rn#b*?wS^6349dP`3m
^onNM<;Ymr^sIJZ_6zIu^swBpxy2H{_$!ap()VcD_9V|0YNy%n_>iA$v3$7w_D5TTXj<rp_QGZ1`*<)<_aE9&1`1u*_dQ-vEV=6k_o<0MM-^j;
_vZU1cDcb}`6)5k|KkzM`822a?+t<K`<XfGG?1bm`xNMHqK*JUa$hf~o<BmZa1$v9nJzAua?c?lR`&x8aAr{tdOaRDaCUG#IU@lYaCff>*pB)`
aHC{%OZ&aLaL|k~oVOm%atr7WMbV9WaxySaiVX@1b%O9cw%E9vb0m-Y|8G}hbA7b<0Z<N^bP!RGgaZ1#bb#!vlxRGUbia?H0=}bpbuD_7X`os#
c8v4%?l~oAc?nB2188_ccCgg4oPS@AcEw%B>YUl!cM-9c)1W9Lc_&FqfDj*Fcl;Mil%iiAcnsi;wcqEdcsTfPOBWOZczXQpe2C;Dd!juzLssgT
d?Y1klx<hMdEsio1i4FbdHVy(+aGB<dRII3tN{1CdqPZ%reRQVe$jC&l)?$7e7tz)5Nu&xeE$n1agIm4eEj7`Q?D9Hf#nZ1@aD1&f%tJH-}F3E
f)rBrI<6;_f4F7}P5_}^f>rkd9pf3^fSG4rLjZITfT$wsv_OlNfY`?}h;-lef^%#OcYvMMfaVd>`3hiVffsEm5`R~Cfnjppoxi%ofreVfdouA2
fuMOUEb|$Wf{l<vN3FJ?g$THgx%c*Vg%t^FWOU={g*i0U1l6p%g0U{ygyyKwg4y=DFA3|jg71L_F*+*ug9_7l1ei0ZgB)@L-X%z-gN|gs_Yz-S
gW|bEbNIwsh$0E`h13-zh&1B>ghm7;h4o%T@k(WTh4|2HF!7zohFufTo^x1PhKFadP73OjhUC3KoojLGhXi!sY@oIzh^4=a(7O4)hij#7CzO0k
hv=WHWyMKfhwXb&h(}Iwhx%PehNOJ@i*)ZYaGCqXiE!_apO~u%iLK-^#F;XjiZY{djEVf4id^>%F!)pnj6D#0BdDAyjXl`A0{XKijmjK1%*!)Z
jpI`KDCK#Ujz-m-^tQ+rk+*V~RI!{|k1AjWqS+gnk1^ztSkA+fkA}W7b)X)dk^6SL?N}+ekzUN9x*>|Hk~_R>`je<jl4@7O#Zg+ylFto1WJwb)
lG|K9L!1fclUvFTsp7|KlVpX6?38euls~uGEqx;zl|4TMFrD3im1nbqkrL@Cm5_g;Rn4cfm9=9>d~vqEm=df%0U%s_mAn=k*Cm0WmZvVb!4ajQ
m_bFJ?N6VMmfv}71`ig+mvOV;ZQDjVmw+OM+I-#bn)vWI6n|A>n-%taUJ)a$n2d)6<Yklhn4XKW5UL@&n<+@+9=V3*nF$>^>BC{>nODgmicJsQ
nQEyU<nuTlnV_>QF9-MAnY~>?Lwp`&nlOKz6iayPnr$0dk_(-4nsqXs+Caz3o$!2(8&48Bo&z<Pj(jgUo2J>2MFv9>o51}Sq~lzVo;kM{0izIX
oKTM$vX@M=oM05v%8hp@oOIv_MQAT#oSzVhzc+pjon_&^f|Mm^ou7)Ci-<*rp1<Lv5SgJJp4CNS19*ECp6m0B-|~HXp=)&CB4goPpHm?$L?8p3
pS!Au(X>jKpZ1#Xnr*Xipnyf%e}tChq3Ot{#R^;xq7j#15jsk-q=79xze=!cqA&iE0wfNaqCa^Z$VMn%qGb7ilBQ*lqbhYPDKXWLqoJ}j%vCfz
r(3GWl{7w|r5!VsTsKU~rDA-@pomy1rHFk;GEc=xrSliR#?GbWrT_8kr?PM0rcCn^5F1#7rn#=+NVoIhrzIL0Z7L%bs!dgaPL^_EsCRowg=mdE
sNN3ITW+8IsZuQKy~h|Is^dd?yb%Mzs^h;6e+bv2sa4)9T%C(;t!);OiH#tut)o3saof&jt1@XZ{FGcTtKy$|2DkQqt`D(;bc0f2tebpL=1(#&
tikBBOFzj%tjP^|58YletxtPw5_m4ot~Q%gTzuQCu-o-Z7Oh2{u=>0MadS}<uBo?K_mH%%u_6NbT`ll+u|jTrm;n&Yu}8+amK`P8v9*o^OL3-z
vLojsh-+wBvQDuch+9=4v_D})*te6nvqp||U`nDwvzQv1Mw)h`w5fOz_XoVCw=9Y{Z6&wOwACFvzi>nfwB3qwou}>`wUyCJnu>$@wZn^6oh*sK
we>;k!QJTcwwlL1!Ff&;w{ylp6axd=w|Tp_b>Ca3x)A<q*JWA{x4Feo_Or~Tx@rn<J=X);xWAZ0T5uf!x_3-3q^B%YxdwAyPbJxMxe!}nv0T>?
xo2}Z55+P0xs9@KV21mqx{m#4qCXfqy9$>rz+-1Ey;~=$SRNO#y=)P*D_E+&y=fv}vWGx^y>(o$4JaF#yEJ<)t&t<oyHpFnJ$`pyyN3%C07@Zk
yXES2-VL^@yn25a>5Ma1ywO$tWExTiy~mPhKyvWuz$=B9l;(~1z)45iC0zg*z1})>Q)OdWz4CeZi~|}uzIiWiAgVMPza-sjMIe?wzeGw1Z%y#D
{;aVfWT|>!{J75<a3t}v{fg8lv1T`@{k}FWZB~Q%{~0<B+q*!R|2#fBniH;a|2H;*j41u~|KG6+in^cf
"""
"""The same, of words that are as often a mere oath."""

HEADS: Final = """
2gi:4,10 acr:14 ana:4,8,9,10 ani:9,12 anu:4,8 ape:7 ars:4,5,8,10,11 ash:6 ask:5
ass:3,5,6,7,8,9,10,13,16,17,18,19 aut:10 azz:3,7 bab:9,10 bal:7,8,9,11 ban:7,8 bar:8,9,11 bas:7,8,9 bat:5
bbw:3 bds:4 bea:7,10,11,12,13 bel:7 bes:10 bew:5 big:7,10,11 bim:6 bit:5,7,9,10 bj:2 bla:9 blo:7,12,20
blu:8,10,11 bol:6,7,8,12,13 bon:5,7 boo:4,5,9 bre:7,11 bro:12 bru:14 bug:6,9 buk:7 bul:8 bum:7,10 bun:8 bus:5
but:4,8,10,11,12,17 bwc:3 caj:7 cak:3 cam:7,8 can:4,5,8 car:13,14 caw:4,5,10,11 che:10 cho:6,15,17 cir:10
cle:16 cli:4,8,11 clo:12 clu:11,12,13,14 cob:12 coc:4,5,7,8,9,10,11,18,20,23 cok:8,10 coo:6,8,13,14 cop:11
cor:8 cox:3,7 cra:10 cre:8 cro:6,7,13 cuk:8 cum:3,7,8 cun:4,5,7,8,9,10,11,14 cuu:5 cyb:8,9,10 daf:5 dar:8
dat:8 dee:10 den:12 dic:4,5,7,8,9,10,11 did:6 dik:4,7 dil:5 din:11,13 dir:12 dix:3 dlc:4,5 dog:7,8,9,10,11,12
dol:7 dom:6,10 don:4,11 dou:6,9,10,11,13,17 dpa:8 dry:7 dum:7,8,9,10,13,18,19 eat:8 ecc:5 eja:11 ero:6,7 esc:6
fac:4,7,8,11 fag:12,15,18 fak:3 far:10 fat:6,8 fcc:7 fck:4,5,6,7 fcu:4,5,6,7 fcv:7 fec:5,8 fed:3 fel:5,6,8,18
fem:6,15 fer:3 fig:7 fin:9,10,12 fis:7 fkb:5,7 fke:4 fki:6 fkk:5 foc:4,6,7 foo:6,7,10 fot:13 fro:8
fuc:3,4,5,6,7,8,9,10,11,12,13,14 fud:11,12,18 fug:6,7,8 fuk:4,5,6,7,8 fun:7 fuq:3 fut:8,10 fux:3,5
fvc:4,5,6,7,9,12 fxc:4,6,7 gan:8 gas:11 gay:6,9 gen:8 get:9 gia:9 gin:9 gir:9,13 goa:6 god:19 gof:14 gok:6
gol:12 goo:7,8 gor:8 gro:5,6,8 gsp:5 han:7 har:8,10 hen:6 hol:8 hom:9,10 hoo:6,7 hor:5,11 hot:7 hum:7 inc:6
int:11 jac:7,8,9 jag:6 jai:8 jer:7,8,10,17 jiz:4,9,10 jof:5 kid:10 kin:5,7,8 kis:7,9 kit:12 kli:8
kno:4,5,6,7,8,9,10,11 lea:16 liv:7 lol:6 lov:10 maa:12 mad:9,10,12 mak:10 mal:13 man:7 mar:9 mas:10,12
mea:9,12 men:12 mfc:7 mfe:4,5 mfi:5 mfk:3 mfs:3 mfu:5,7 mil:4 min:8 mis:18 mof:4,5,6,7,8,9,10 mol:8
mot:7,8,9,10,11,12,13,14,17 mou:12 mth:9,10 mud:9,11,12 muf:4,7,8,9,10,11,12 muh:10 mus:11 mut:10,11,12,13
nam:6 naw:7 nim:11 nip:6,7 nob:4,7,8,9,10 nsf:4,10 nud:4,6 nut:7,8 nym:6,11 oct:9 omo:8 one:12,14 ora:7,8
org:4,6,7 pac:11,12,15,18,19 pae:10 pal:10 pan:5,7 pec:6,10 ped:4,5,7,8,9 pee:4,6 peg:7 pen:5,9,10,11,12 pho:8
phu:4,5,6,7,8,9 phv:9 pie:11 pig:9,10 pil:11 pis:7,15 ple:13 pol:10 pon:8 poo:4,8,9 por:4,5,11 pri:5,6,9,12
pth:4 pub:5 pul:10 pun:6,13 pus:5,6,7,8,9,10,11,12 puu:6 puz:5,7 que:5 qui:4 rag:11 rap:4,6 rea:11 rec:6
rev:14 rim:6,7 ros:8,22 rus:13 sad:6 sal:11 sau:13 sca:8 sch:7 sci:10 scu:8,10 sem:5 sex:3,4,6,8,9 sha:11,12
shi:4,6,7,8,9,10,11,12,13,14,15,16,20 shl:6 sho:5 shr:9 shy:15 six:9 ske:5 slu:4,8 smu:4 sna:6,12 sno:11
sod:6,8 sop:13 spa:8 sph:9 spi:8 spl:7,12 spo:6 spr:10 spu:5 stf:4 str:7,9 stu:11,12 sty:10 suc:4,5,7,10
sui:12 sul:11 swi:7,11 tad:6 tal:11 tar:9 tea:10 thr:8,9 thu:10 tic:15 tit:3,4,5,7 ton:12,13 top:7 tos:6,12
tri:9 tro:12 tub:7 tus:5 twa:3,4,5,8,9,10 twi:5 two:14 und:10 ups:7,8 ure:11 uro:9 use:13 vag:3,6 vaj:8 ven:10
vib:8 vio:10 vor:12 voy:6,9 vul:5 wan:4,5,6,7,11,12 wee:6 wet:8 wha:8 who:5 wil:12 wnk:5 wor:8 wri:16 x:1
yao:4 yel:13 yif:5 zoo:9
"""
"""How all of them begin, and how many letters those have that begin so."""
