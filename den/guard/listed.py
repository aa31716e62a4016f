"""Written by bench/guard/write_list.py: digests of words nobody may be called; see docs/guard.md."""

from typing import Final

EXACT: Final = """
!!z$i>l7cP!#fF<S+!w>!&Vf;VqnXy!)b92VI7UR!-`q{m#VZd!4>q@+2=di!>1d30&;Dz!Hu<0Psjy7!I%q|j@qrj!VgvrK*YW~!bN^aiR{t;
!b`D3jua=3!i83}*w+q#!pF`<iKrbj!qTxIcPQi3!rNaL?6NZ|!uBMw0@^z8!z=?$ivvoI!~&x5zK=&l#&Jd^<nKOV#&Mj^3hBfG#57{wydQ|{
#5^-y?sc0F#8Kxp3)yqy#8mY@ZrNK>#<DU!!r;tb#E!dz3RUsR#EO?riWXP}#M3xU*l=DY#Sy?9a0VeC#TVJYTutT6#Xo59f3`kx#ZR14VvSax
#^<S%4R~|E#_QR!Z!Ver#dIXY#(gG)#h0P6(=Nwe#n^Clmt1K5#u@A{i&=x+#wfW6qQJ!m#wikGx$7W&#xQVs|LHm)#xw06)}Mx6#z(AU5;Qul
#{UZ<=T|tS#}N(;4$v5x$!?f(`C10<$&lUSC8E&1$&s?3vU0U_$*|NY#KBSa$+P`Wn0lp$$3^Db#=<2{$582}W9Q}w$;-;p2hwPQ$=!+8P&a~G
$ALKe5L82k$FiW_VCUu~$RFWr@sqpm$S5kSdy8s}$Z^a0%ujY4$`y4Bh=Qk7$i|`6s9lj^$jFauH1u%&$tB;Ua9fRT$v2l?)JC4M$wKwC-Z6N3
$yvY<lCyl|${jgwRq(+($~q?7Ua98i%)w!cf8vCf%EYY9*=x94%Eb*N$o!LA%FwwJ2HKpI%PlR^;x|IF%R97Bb(Dvs%S!igzxEb%%S-0?sm3Hu
%TqP224I`=%Zzs}&Y*Ij%c(9P@`R3m%cVmO+9$BN%d$vu6}PFF%iB~@j@yfj%k2YcS25-d%mC!oME4J0%t7Dj{NmjF&!x<JXrVKc&)swc)oDr6
&1@-#s19)I&B5RohS~~M&MEs0TXMzb&Ozu^O^o{7&Uh~quTnsR&UzZmhirY;&WiD9<*R@s&Xk*W&aT+r&aZVI6nR^*&f?X^66+uR&g9rjcr}r=
&j(XJ=f2VX&pW+yuTr%2&s^8^F`ZWt&vDzY0NguG&z0RMxQ`;R&{r(UXq2mi&}K;$L$&An&}aiwy_eS`&~-CI+)3gz(!}8u?CwPB(%7GlE}J@1
((88v=)}QI(B3*%+F{dA(DQWHJ)}Jz(FEh)JyIV?(Pj-(hmxa0(U1xk>$rt+(X6eji~*^R(YtK#r$>gs(Zeal2Ib%r(^>{w(nZ!8(`|B<9#=<^
(g@At36%$u(mCiMGhI?4(pCp;77Uq3(pZ`-#hApv(qgsH+$lIl(uUjzNUWkf(ugM1H?)2b(w<$jx8d6!(}`9&H>FMO)%l*=L{fV{)(#;kNtXw;
)*jV56syw`)6R%(!Q84$)75FM`<Jei)QuAYt(i+L)RFw&YKpMx)Rac2`92xp)S|0{6H6z?)V&4u54##s)_SOOY+(f-)g>B4cXS)g)lRQvymT<{
)ox<E!9qZN)rxKJY9<a?)wLRruV@+7)}c^()?(73*!(t?!M-vf*)iC9B^HI{*-a`iAI{oi*<1ABxXJ^C*<BAN?T@)`*@fFpF)>2L*Cz6pjxl`(
*I?i1Kaq5U*J*%BVI-c!*RY}CWo?=%*TG#ipd8a&*`TM<Q;u#T*iyzV6mbZX*p7SSP{N{g*r&)zR?<e>*ssw`xc2c^*~}{2h0J;N+!p+2B8kW<
+$l(s58)ls+3Pkyzg+ZT+7tH`w_}(~+F-pSNtMic+J|b8q$8q-+MoXhp~S6a+S$sN^q`12+V(hD(RQk4+X+klgJzfH+e&rxD9@#G+j|0z14BtT
+k=4`(Ye2W+usG*iNe~1+wPIH1KdK$+|(C8f6}lx+~9xjcFis|-#IlGsCv)8-#^HaCEPQ_-%r`yh>n~D-)W_Yo8O@E-0PyWX8K}_-2<Zv2o6%>
-7=Fo-?cv>-7bF5;>c^j-8SXe+Fb2Q-90m-{c6lC-;!j9>4a(3-G<!}5OJzz-GeecNPNBZ-J$D`1M247-KCH|A>_G(-SZRNq0>mJ-ZHI*5*%RN
-Zpd&ySOMf-cZ_;wczd%-gg}u4<1oC-h3n4;=F!%-ircz9*YpA-mj<}n@)Ey-sp+Oya*1S-tJe|kB(#X-wI$bA^pHO-|uG(y87op0!<xP0jV{=
0-G}QQjD8q02lokf)H$`0;cIW5P?`+0<Cq<7af_#0=|6%FWdB20FO%Mp&<%*0F`;Iz_1p~0K6&yeN&ks0Lf&6FJ#7$0S~H24m&ie0`Hbnwg;wL
0a~RO7<#G~0i0wdMI(ft0jY%u10fAM0{X`BFy@v91(pXQ$^PLt15VVP1c5z417R2DEvaU718-?U)_Q(P18Pu=ZVYKq1<m}jb=R2;1Jz!}Ku$FQ
1U4lq;_Sg?1ZmnfcaN|G1`!qQQzm%J1b7(61`)1c1m2w^EgOJm1nAvL-<2Iz1pxm+-`1ti1rN^6vPohy1x-knOk*u!2#{h35~p%Q2$h>mTdV^y
2&t>^A<|s&2*~^KK;m5X21?ch6}GUQ22JNAXTSgA28v$TQrQE&2<Dq}!|L}r2AQoeyn(0E2NUb=X5z)&2W1g{Fm9u_2^$i{{II6P2b(-ie{^r~
2b*g*Ex!iK2dhHF4XIMA2pUdQ<<PV42pY||rqf;H2|5<6S*RL530$caU;@gX356U1d#HoS3=VO3@b~XU3FM^;og5);3GFOQ99Ya63L_S;Kep~z
3M%!J6;X7=3Oc&_x2IeU3Vh3JK?fi!3Z!RZotpXZ3lCF5G!`<83mlnwgodPZ3mzAdu~_Q43qBqt4bAqR3qKigBcG443raztjx@4;3w`38csFcA
3{J#L5~dz(3{iIxuN9;g4!B&XXEfxP4#SV%kF0~_4(CxNBRhJp42*Q%5F>Co44$}Rz{`#i45fGY=J!G<4>z(UwJ%OQ4ERj6>?I+64H~0kcO#F;
4IhiXFJT$q4KMh1i5m!04O=>qEHL=64TsRc_9kA!4bZTY*W`Xi4dhS9M7Ucz4six5mZ@E_4t|wFq8_q%4uW3k=z^YR4xo%>^%x1k4{=`OHV+70
4|7~w!ZwWA4}>P4SqftC5!jGR0iBEa5->zYJU;Db57Z%&ZD|Mr5=O?vqivkO5>f@=wgDI`5?kQ;@~4&{5Hr3;OE<qN5IBs6|AK;a5Mc=r&m>lf
5WQ=UF(tZm5YFnGbxHkM5aj~49IO$M5bMQJO?A2&5ckkd^cfcA5eU-8<ii_}5l%y>D1KEo5m)A0d|7}_5of~1zgC-&5rQeqb+gh)5u$7&(y}^=
5ur15vat_g6#2px-@Fje6%~*MM%7+>6)A;nEdJ9g64Bi<FhaE06;O5CnR_w{6<YHYxf|AU6?!X2nrlB-6F@?5<@9#{6IS;og3N9B6JL;%p1qa?
6NqxJt<%-|6O&lCl94?T6PDnr^~s866RB~kLsw;s6Sw-zQm+#16baOes!t{*6d`@0^W{R)6i151D40Mr6im`NuweYF6}6qhG36{27#?4LK7&&R
7*@4y!lH1m77yGwlq$wA78hE_L?v_u7>blFp5#NK7?24hH;C;17Gl8xTP;@x7RBW7=!DLx7T|gy$DEW(7V>-aIwH&@7^&n4Dz8&_7aZKv^dU_l
7ceu4?+*6x7m!zv|9;qZ7uI^`*^-L_8*jGk&K)n|8+=^$+BmMO85wUw8Q?M48;S=(o-1X=8A?|0xcj>L8Bw|{FSl{T8CP`Jk{ZAf8CWeJpPzlE
8FLF(fc)1Z8OhCPpVT&E8P@fmg0V>m8QfupZ0~FT8^wju!8{FZ8ciI;(K>3O8f$W^^YnGE8oHfKdW#a68qBR~JAnD49#X()eJSPf9(bRf?k$?9
9*9}$9?&BD9-&u45TJp+9-w)ozZCCs91RuVl(7S496S&LN>1O$99>`rl33=A9<DtZoN~9P9D~O^b#E!L9I`q>69+MA9KC{ysEkKZ9Mg>hf1OWU
9VpgF^LN?$9YR@)Wn~Kv9c%Zwg#zO59cSv9XL_|t9d!7OuVPGc9gKkxj7C3=9n}TB8v4W)9rDVo#_BM59{>y&bX29Y;!YW(GRqKS;$W<V6<bF5
;80O6gAQ+p;;G2W>{D)E;>d89^7>SY;A20!+nH`h;AbSRU%w@m;H-!xjVG&O;L|ssiL7?6;MZ3SwBt~T;Pe_DkST$c;T3((tvhkX;Tfqmf=8b+
;co8C4e57^;fsKhFoc%O;i#CR(Z-LS;oi?`mCe=_<!%uvAUEh@<!l-XUWKHS<0^>s5&pls<3zgyUeRoO<7qwI!<|;g<F+4$Y0YnX<FylN$rR^Q
<R&`H9fl@K<S0Sf;9#Rp<S6NzhRE%#<`PRvc-h~8<cri(LHWvD<fe0q8RR5R<nH$ut%Jk1<r%6WlNMrB<{iL$SmJM|=!LAod@B^D=2lu?XwxT1
=4)4h^{0-?=@{QiNbnoP=Gy9;&P#WE=KM?vI#zN%=M8@Qmuy-u=UqD!f7Y-M=^~gyu-WFZ=msp(RY@%W=u+J1hntc^=usCE*~F%n>&M6(I-P5f
>(APpb-h*L>47Z*L&g|#>5(f%4guDq>5pF`Bti1J>=FAa_JA33>>$3aD;W*N>CqW_gyZg?>Do6-0E8#D>EQuT$tt{K>Fc5gdAcd7>LAWSXt|Y~
>_q!B2flb3>jIJjO{cJ{>l^tm-KS2`>m|7W-nyh)>o+N^){QiZ>oqKr!;nhR>uWO7-r=dV>v35d-K@&X?)<D1S$3n}?*NM_#_H1z?6{??IT?ec
?8wq(6e{OX?;+6QZF_Hz?AH!HW?Cpt?BqE|=YE2;?BvGV^}<OR?CArdPITyK?GQh+(Bm!L?H^225u}jR?Q}okZI$Sb?RhR)%eNZ-?THOX>c#UB
?Ubik@!xGR?VvERtQY{*?c(#w%A|23?eJY!2p4}5?eUZY<w*+r?eoiSi-GwE?l0$H{;p{7?pUbN8;p<x?tW&zx#uZv?whAYclvTi?}MK)7`Ed2
@0eGTV>1nz@3VNwss=RS@5wCL`Q8}}@6e?eY3a}v@Ds|11og^r@IZcZ2f^0M@IszpEF6E=@KY@2vzGQn@VkY3ZpFBZ@_}95w|hx7@aY<kUS_5x
@bE3S3Xm`T@bnK9Sq+5)@h>Ct6#jso@l57!*+&ge@pJGqqR4n4@sHc7SQ+eS@sUM2FGYK$@v59~*todG@z$;36|U4O@{y4U=IF-OA1&$(LuWw#
A2YK(?{LZUA<pqF<{OF7AAC9Nj7uugABCiZjYi70AMZGGzF}i}AZ6%dwgJAbA^xDO9|6?MAlH6`y!xTMAlvG9Udk)!AoWz=6+8`#ApRHeY7l9!
Ar;;$J;!Y>Av1-q>L~hgAvBdo<#eYBAwZ!{Z1k_uAytuUG8-M`A|U^8`8PmuB&L#_Z+tNBB+cqasDMD|B-APc`vh(rB-XO8$ogB8B3MtLRSuH<
B48hWi2%RKB9v=aIYsJ?B<!;8g?rLnB<=sYBV|%!B>kPe^+||qB@F9PE2Ra0B@K{5?E;(UB@dffo2Cd~BDQ^BrdJ7rBJ4i(;prK4BWm~6=*dLh
BZAww02?$wB^W6@*Umf$B`8nJo>?&4Bd}MxPz{tRBgjr3r%>okBoic72Pw`HBrw&%k6_-mBsly0dlo{jBwVClOkX~9BxEG^h#c~_C!1bG&wn?u
C!s(QwfzS`C#tb7;hpYSC-=VKuGRAlC153L_Wz2HC9f!=a64MTC=3>!V;NCBC@eY(?4Mt=CES|cS$5bHCF|K=d70CACIi@1mjetMCKyJrM}EW6
COP5m+aV7ZCS8RvG}zKdCWP-%0lpOLCZaG)gu*M}CeYbJF`E=gCfU*1BYzK;Cf{jt<k<CcCg}yQxg@@TCp-MfoZ-N7C{K`O*}qDVD$7x<Et=X>
D&PM!3-Dj%D(MK%CvGbcD-*OOg~~kpD-EK+Jg;*$D2#KSIc6q_D>raFl_DBkD@dKBiudlHDCzZL*a6B4DDIkv$vABTDMMJCsYwmuDQ=D>qWoJu
DUs_+H=r`9DYalXZQ~TaD^@I=QrwUVDeV8#t&YEGDj?3ASBYJhDnumZvDM<MDvTYQ=>Am^DxuY5o8}MJD{$HQpWG%`E+{V-7yxeTE1z59{Ffv0
E4~K#_jlENE5NDOR*0a^E;!&A%HefZE=-_61JJnJECeh=T1xs}EOSOb)-m4_EOl*T;X~YsERkO*JN8qRET(K?;fS;GETm#~I;W`+EZPzc`%<H1
Ei2~S*-1wyEiKs3jlIQ#EnV|wa3}>fEt@=}`D3WOE|S3*&C!MWF%EUR6Fcg`F&EXW&u^xfF-wzT-=g;9F2S~<I=}}ZF5JR}XncHaF5bCXd-1>3
F=wU2&2Qs?F?zHUGqFruFH_~r-L}FaFI2Nk3!4k=FMj($d^&dvFOLfKWU;()FVs(%zepM#FV~QfH>k*8FX+n==3gGkFYnB34;{5hFZ{As9rT~@
F`<JY8W1g~F`xU#3inKpFg-CLc}}!?FhdF<mkt9NFi-jFcW3e{FotNaHa*ZgG!b6hYSUo6G(1@~1?P}_G)b8dUyW*gG+obUkG26nG2s@BWZ1)k
G5!CpzE;KlG5Gt!^_?!~G8yVqMfkQDG9x5y*NcuUG=;grIVqmyGD~n(K_SQ>GFtMiOpNx`GN<4@-?;#!GTAHFX}limGXQ}{*J5VmGZCGzBuH~p
GgK8E$$<%#Gl5nxkH?h6Gn1H^15Q~MGo~>K)1tg>GqQw)K`c#eGr-aKiP}SzGuuax0*+IpGx8J-I!0EIGz>4`Y4+n_G~h|E$P@d#H!_qf9AtHO
H(C4nWBVJ3H0?A3qr2VyH6y18jZZq%H7D_cjK>;lH>hX6t8ZkdH?E|f(a0E{HE+L`ISq$oHF04r1)3NTHF=}MYu|H2HGncf3~VkIHJVu_#@Xhc
HYx1rA-dMAHZ*~$k@$nUHcsIkj?gA*He<CxK?A%;Hge-t?Z+Q9HiW&&x;3_pHkZqRRhV`OHm{61p=Sb9Hue_EnBp6EH{odKONG~uI$yY<r{rr&
I%9)G#i&R#I+8B$*ZMcxI1W+b+Y6&cI@*ihkguB~IE1r2hT*0UIKze+Ky;DCIR^Zm`O;KxITzJnbku;cIU_aN;_X7pIYwLq23cIeIZSIBcg;TO
Ipin-Gpp`%IqFX}uf~qEIrZtiw<x~bItTdmpH23#I|SmZ$NO@>I~>0D$F~*QJ!?M9@7A>zJ+C#)HU}zFJ3D~eI;I2?J49vx807mCJ8o|M337xI
JMUunMyxDyJVm3L_;S=bJ^3dC%N+<7Jo55gHtqZ4Ju$Q4N5eFRJ}F1VB-eeuJ~r?^lUIx(K1V9+G_6n3K5-^UcK=S!K;loO@H^C}KF#Gii?t$J
KFbYwnnoS)KGMsdF<zZ8KHL$~=jIxlKJXyQS9@paKN%oMD<|O~KOU@azOsU!KU5gx)C7P8KY1MS2AryKKdFT9UO2&VKhSgm)s@v0Km`68QC})%
Ky<RfBFkFAK{YX0%eU<uL&(eNVh@5TL+D=|@KpmHL+T_8#4ovML8PtN+4NH+L?dB(vZro_L@y^mAdNVzLC`SG(s*b_LIO<O3o3B<LLui>&z-5~
LO=l*w_>dwLP%{;;=x&dLQ;*5ztrZ+LSB8!an#bBLggSEDf><yLlj5`M6t9kLmHCuorM>OLmIr4=@{!0Lp?2K32oBtLpsD3H(8R1Lr%X+?)LTa
Lx9pJy}lA0L{XPlF#FH_M+183M*hJ*M+_tWQ@+^yM-ePZT;WMXM2Ds%!da#6MDsqp#f#QsMH(HQW~-KIMJa#<D2Rn<MJuO?Vci5DMKVyGdKeGf
MUSBN2@}d4MYvQPpgjhRMcg|h_G<-`Mh5FE4QdgkMsT5x78RfNMt3I;jD)>(Mv!9GrW*@bMyYV@Yf<3yM{LLX)=B~GN#{{K?Ri2nN(x9>lbrBv
N24zZ(MbU8N2PoEy&I=oN<->Of{!q6N@-qfh|c3vNAWy=x|Zu+NBWd2e%Qm`NLQC0&4!EON^ZrYt|VByN_>#5T?8@fNl5s;Z}%nPNn6`zFGnK%
Nsh@m)McLHNvG}g$P2%GNwH7VRN>+1N};Ptb*?}QO$0S@_jj=}O%DVy$6}vyO5^!DDvLrvO82`$L6eSxO9&Z4^N*qCO=Nk!dY>K+ONnK9dJbo-
OP#}k^y|{_OXw}MddxQbO_mtUZ42<ZO`8ugeX-1|Oc)cQlIRNpOp#p}mRD*AOvdF$LxUx$O~^Iz-eQ}hP!_)SBXuBpP!t9&S;_GiPNl07d>=v3
PW)+q*`X_zPY~f~jtIXKP^4$EBxSG{Pc&F$dt!77PfF6CV+5`HPfF>G0KMg9PjO~<DDz&RPncV&ZuhHFPyZ`aU89cAPzY#){#<DBPz}S#Y{HkP
P|XZ}ZkC+FQ$!$rb}<b+Q&ml%fs0P-Q(Z6t;LksJQ-SxME4YUoQ3bl*#42edQ8=I>l?2}cQ;)`Uy{j0<QCv3r#~&==QD^msp<p=%QHcZYvN)nq
QLiqX@O%yJQU;rlCxCg!QX`e0ZaYplQYV3S4HbqwQZ%^Lee$&AQqF!)O!@{nQqF+WN5z+rR!dP}mqabzR#1h;$e_ogR&mk6Y7yW>R+8kpG!qcg
R2GnW89YRDR3s}UUx4%gR?m~8$Q!UzRFFQ_CO0NwRHEYPOsb46RM^dhe)n^ARQFwyaBOlyRVX~HBz9$URWLG+4x6veRZKMz^)OMZR^%8~VT@w@
R^nK<Fjs}ZRgz@{(8X*3RkdYR`K=mQRvqU@BD%#DS%hx}$ll`!S=S-AOFOp#S>&!CL9v^XSAPL)&d&XvSMc;`7S+CDSW|M>rL74~S^1{*n(042
ShA%|XYJBgShI~)PQq`qSkd#=Vna16Sl=AX3y4I5Soa#sZ6toHSqny*2qfR(SuV6zs1VB9SxUomT?{tTSz}MFM-hu&T0*b9Owl4#T0L<>K`GqM
T2$^w;J;z`T8=5ReGiw3T97~g4m;9-T?~YUhFe|7TFM>{UXYdCTFg~vb@qolTQ@T6I<efITdO3!mHTSYTkvQCph)}?To74(+B2}-Tp+=pdCf-K
TpI|+gM@TgTw<FjuTDP7TzFAqT^qzjT|QX~oOyYoU(5kJLN@zfU-Om|3_Ro%U6JD~8~Y&SUG@{%^w6(gUGxxOJcz@HUHDNqUILt_UOiLzdc~<_
UQq=P5jzg9UVJY~!QrczUYBoVJ@$hvU`yJg)FhjfUe6a5d~Z_FUm<ClR|GRzUqbKP#WZK?UsMQ?m!Q`_Uzx%pMzb~yU{?t(S?elbU{_5VIi*Q>
V&XzWykSchV*$=N?2UTmV+y_2iGcNhV=P%#X01_TV@^~PYG=7yV@q#s<}5EDVHG9)<0DnJVM%E5fDW+|VP_=EoO$ocVShejp`<wCVZPxPyc}};
VgMDXS;(IpViIac;9Ui~Vq!p+i!4E<Vs3|VC<nCYV}D&R(1J$yW$DEj@L0|gW*ZHWthTPVW*^3fZg_vFW8s+_956XjW95!c?7fedW9H@lgci=&
WA!?_713KmWNVuE*+hPuWU+m*-+Y&DWbYtW$<|7EWg-uGVA61UWkvOAl_2;$WwQYcf#uLTWzS5iYhA7TW{`E%UQoa6X+MC5D#G3FX3Gng;zYWG
X;H`T0WWbYXAK7lq7Qn%XDa?ZKCq3$XJ*Ag8bZXOXN>tS4N@IYXObZnw2BQVXP-=%0FyNfXTXKXK`tMSXUqB0rQ+e~XWmM4Cj}bsXYC1X5oxha
X_?t}B^nzJXd$MZK1`0LXd)wlv8#02XuhGd{}&pxXz~fq)vqSnY!^$TkJv)*Y!qHFQGBTCY#gfM*{VE|Y-tKB1>}30Y3Ye(Bbm@`Y6+@j7cs1s
Y;~Wm)f&?ZY<l^p^RW%cY=h?o7L4CHY?Szd?M1CiYH%t7nFK_sYL!=$8RY~SYM-TfRI-XwYS8SN7gr-GYSkYXkfbKZYW_f%?1&w^YZ&2ImVe1I
Yk1=-YVKrfYk`mlVa$2dYl{2qqUyT`Yma%)Z*y~mYo0i>$w7m}YxQTf7|a)eYyTQr2!?ypYzcpf9;petY|#&^0MO-eY~RHUH_OpeZ%&sV>g(Q>
Z%+m;1PsbQZ0ths2xd6nZ2BeLlROreZ2QsKmsDA8Z<eCc0E1#ZZ@MO0;ZHB>ZAjgP4w`H&ZK2>W{rpHVZY~8rlw6gBZ^ScxH2tL}Zdv!b&Q=YJ
ZgSVfr&y!gZkY#g5x`BeZm5c_cWUy=ZrBmaq3wemZ{B_FeLQGhZ{H>{J_O(#^(bA2{TWm$^)pYA#MMM3^*j61WL0|z^-Ei>PNpKT^3UlH(w#Y-
^;)&E_7bq|^?3mP|3>Y+^GG^;pZZ$o^J6zUq9HVB^RFVFugeA^^Zl0pz@~XS^^~<XVi=sC^aY-Mb+y`o^bZ}-4+V84^f1Lba|$wt^hfEY&0Hr6
^kX|+Z4-QU^sA*Lbec98^vIK@P;Kg2^|Fk2lbddu_%+JCqwZid_(2~M<F&(X_*Qq`+o519_+XP3y@SlL_+r8pMvS8r_8w6c|3??I_93*;-wE6b
_?HCUq6|Jr_CK(iImdmg_H07V7}?84_HqG@^7owJ_KO4jZ1MN{_OmrK!bWHo_Pr?~fc<bE_QfBXk>61^_`8`T7PnMg_bE9moI6>!_eDVqgU1Nz
_pEXMbvMhn_s|w_08kt}_uy?e@(V<L`#ui=y6CD!`*Q%wk91vt`-62CgiJN0`8&wyj6uKl`<LG7CIy@w`BXlS$Ud1Q`HjC^_mTN>`JmZqHUSq{
`Le!)e?942`L{L2PaG;v`MKB{@;EWk`NE0^j*isw`S-R`5n!6W`c9Qz2SP@B`fJxyAh9Ur`glQ+#D7g|`iDqFA%ucK`jJMOz{NHs`lU^v8Felb
`q_tY_w6Et`}4Ers}hJ6a#kfE^$KYpa%cnavlZ3*a0ywqVfZwna<X3EdGVyna>?#UNU~?uaBgI7l%3VJaCSaZE3*l8aE_#k7hx*maJO5F{i>7#
aK<Ge7ss_naL6}5{VfwVaNJW>NOPM9aO|vBxaed|aP*=u8$trYaSaiIlg&95aY+IXQg8Pra_d_%;^A(HaaC2vw?z~MajkoCHj}~$an(rO5apIJ
an-I%u8u-3apcl`<Kls*aw`&-WRloTayx>c1s>P^a}5d!(qFQKb#y>29+w?9b&O!vDnbaUb)m~48GCY(b*+n!Wwp|fb0I6m*6BZQb>p?x)!{)A
b@_B@N+8h%bAuP}70D4AbFo)~aN>=BbH^$&LZ*}$bO~O$$xx`rbVk3>+N?oGbb)>Sku4&Fbh&=%;Rd#Cbp>Ocl@<)7bxB>K)3)OUby-icYUDSz
bz)#Q8p%>Xb}Mtx2V>ygc+Ef-=et~~c0_0x;QcByc1SfT;~lFic?$kRH)JA?cCjT?8YOiGcD-Ap*hAOQcD-Q;^A9!^cGo@DNO&@QcHLERn5jpc
cIVE5O&`FvcMLV{9DbY*cO|ji)=JCNcPcs5vt7PscT-9}j9D9ucU1CzrLfWKcXDd%v^sPMcZ!0J!)Y{zcmwh92LHnXcu_za_b`Hmcz6Z8;N@h*
d#%JzH`A@xd%QuXhmTjld(iy%ARv>bd(q-q)@RX#d)*zx(>$FgdA!Pr*b%^%dEQ`i_U-)ydEVjdzPH#mdFB||kpJ%vdKUu23?sYfdMqvaFIo}@
dMu>3gqT{0di1CTiM|~5djdU&e}Ke7do7Gu&_;GQds+bMmQ*F!dvRiH$1zYhdvjn}bb5AIdvnyIfWmWhdx39&S*%(3d{s_!q^%_Pe&%yHn&9=g
e355|B8BH6e9(Uv<S4JDe>-v34;$dweK1Y<`T-1<eR!X7qbLpreT5vwXePjFe^oe}X0pgveb=@hFWb~$eiUpnG5{k)ey+8B)fWCGf&^;?@(F6P
f7(eE*|PuSf8Bueb59uzf;);J;=(Qhf=Rihe>%msf?DY{26qe4fCjfQL<DHKfKZ!&UR(}GfR7-z_g=v3fW1~H<hvR_fZ%*ni6VMMfe5h02R&-}
fgZlSm>mu9fhNNwi;JlRfjF+BL=D{sfn9d9ZACMbfqbBS*=H1&ftLQWTeDA7fzYOta1`rLg#E5l6BCQfg*3OdVD`e9g>kQwx&L6qg@Ul_-1t>c
gF^6<eK3D&gN2b>BI1=+gN>eYCEHOygN|gs_Yz-SgOF8)GNWR;g_5>u=Gu-jg_KqIyPdDtgjGTo)uF}kgj{Zlpj)5%gpkHykyleHgqy;;EpM%b
gv#B6CFh0zgzA+BB@n}#g|EgnQ$Xweh&pP8SB-g?h(jTwNlYX5h9#4J`W~*7h9+(P92I!(h@{~}ZSngJhE60x);N-MhGZS15^F0NhHp`-*A!bs
hJWRY?29jAhJkiMyc3K>hLN*39YulShNt!sI7X^^hT<#v>Cy1|hV%!Ps}SjMhet6KkRnAbhev7()cr5dhhKHTyhpW#h}IRBLx2yWi!G)GKUhpZ
i$+i$&#f#Fi$m{Xx~9tPi%GR}GvW^Gi%rx23M9Tsi(|$Db68@{i*&!+9~oZ_i*srXL8Ky7i+Lw!Tb+M;i5f5u;lk#8i>9zdqK5G4i@^o)DMGL=
iEx~8DPah*iIQFML(`;TiWtz<Ji7m~iWu+sRJ-H@i`~FN{g5_Yiforr;iPrdikT7Y*g3d_j%r-4jZj~zj&l`hQWxCtj(a=5!xG_rj1Tf-Yat+}
j2H+$Oc?EKj7A5D4BG@`j9b^AZ@Mpij=csDl>d%ij>8W{?R4QPjDs!79JP26jH_6Y?8-z>jI4WRYPozajJ88JAQ-FvjO-p+KRws;jPhbV&QlW{
jPnqo%JCWyjRvX<&Ywx-jTF=vWo7yRjXt>pq1zK(jY<CFbDswijZeWfl5YG-j^R0oWe?(tjao%`NvnKWjj0$hkF^?hjj0b~#hY=(jkiDuy`u!y
jlGV0%m4K;jo;R4Y~dG6ju)@79H9_Ujxg$Uq_aR)jy|Q_sMi6<j{!^u;?odvj~K8V6o#hCk&?qQ$d<+xk)Yy6otbspk)pIvy4u9Yk2q*W43k-u
k==po8S~C*k=YYlaKY?Dk@!*e#Dbt=kAU8UnEe$9kCAq%>PN;DkOraCQ{X)KkO|Me#do|ikPE2|<N}e@kUsOpb|c`skVIVGW|1=9kZ0FuO42O$
k_BrK(8Drxkd&HZPWWL~ken9U&u!}OkogXBKbW)?ksx*1WE8sRktN-Tq{&_ekxS?$48ku%kz@7w1d3g<l0*_RRqmLrl3rH7#IJ#el58$2H+MPt
lFFF!vgBZhlKzwCjZ6#ElTKBqk<`j6lhg|`U6)>dll4$q0&YP;lwn!<q1v`4ly-r+nB=Sil~T+3YdIqCm&j1Jnv|r7m3%XEzy({wm6C`7p{J-v
mEwulUJb1AmHRg4b=T`YmZhTEQn`Bwm_$E}=%I-(m_+>J7A9vDma;lN^62`Bmjt9r94!gWmyfEXd66$(m|xRPC_4pum}LyECfhk9n!90Y_A4r4
n3CH68^sSqn<Dmlr3-dmnClqA9OFS<nJ0L4U6CVxnY#yl_lU?<nZm&&6^NZ`naa5)c@t*6niizlm&#qinizueWxK-Gnj?UjfGadvnl*UQc*XZ*
nneOV{kXg0n~ka2e`K99o+=MXOEneAo2}-8p%G=qo80cF+Q2dXo8X40sLa|Po9ECZz6H9$o<zg9TQo%Po=i>(@romgoCB9jHv{QBoJ?oWzlDe$
oT4@>g^0}=o_6G@T#=~Go_rXsZv*AcofD3j#h{}*og*jA6cs_KohcR#8_95Eoh~2Th_vc6omMgkRah8Wottp$bP&;tovR=<`Mm6poxj}JH?==D
oxuO@9T{%yoyMh4h@2b4oz_u1zB$<Mp$gZ75<f%;p%YupyV-hip2CB5%f?qgp4`02MRx$Lp5%PrMtiAYp@l=gXTqNNpBgScV~UKIpF!`|heK9o
pNQJ;8`5<qpXE!2`V4lvp_XoPd+xc*pdKB>crWk3plXA(Zr3Ubpm=+@rAOHgpnE~we;2b|ptoXdP)Ou2pvCbpiVbtcpycv1@&INhp|PrudP*cB
q#L2a3lab=q$N`&Sc{@xq%?k`;)?J`q*RC>3ikw@q1PcO*jjBCq7pRZJ!Pacq9h;F#Xk&0qD*FVGm(NYqHZyth|O6$qJHw>Qfv8*qNw!%<CH={
qN{!8gEP^rqT>ukuoXh-qT_$2pU0Jhqd>aIqd{UMqdq}YZvQ4qqoL5V4STpmqs*~>`M59|r$!WaQKX-vr*8Qc2Do;>r0hNNd=hicr6yp2N&)?s
r8CbwlmXAYr9`2UO9>h7r;sAIn#K9`r?$DR<a0Z2r@^A933)2Yr@h~W!bY<brDrfB+v*1|rENoj&EbNGrG7T`qV{ihrK-8d(oX`7r^t8w!d4%-
r`=xlh9%bFrjId|*qfSIrkGWRl5;mWrlLqCP0;q)rrl^p{8>mpru@|>2%9T0r}TBaZe*D%s$0)1k(E`Us%?n+QSoD9s-bWA^9$Zvs-ew+T<Y~x
s0wFrq;5^gs2g`r8sV$#s6yW8X&3HKs8WGU>MPW0sAL8*GHx?GsBcuAXf2DksMsi>LVPlesN?%za`UufsNiQPWF6)MsTYXshNuO3sY>2<Nn{Z$
s^!?1WuEJ@su1l(Fk6`gsw%twIrEc^swmZ}sLBW+s}*H4#z6Pkt!Xm#-QLOxt)uk=Q55Q-t*qh0Yl6Kst-K;$qz_R;t-a{(rg2`0t7(!Cw+eRq
t7{QL#fIXgt<@DIo=TXBtTwm@7oJ>atUCo&3-Pu9to6S*B;EGQtpwiM=E`&stp|0FmugjptvoLfk~K#-tw_rUpRk?Qt{5e$o+LL@u4m!eo~yY{
u9O75&53Onu<*7{He>Ozu<r!&kp^2eu?qs_Mwx^NuAnaBr7c0JuCf;9>#5ZjuGu4DUP<OMuG~FE6K*#@uL9fejubu(uNgNnhBm0`uRvu|$ymi5
uW3&c3;g|Nug7$KsyV9Ouh1{(^JG!cui*~v^NR}|usd3c@|dp~u|bbt-dHnHv!r*uh{%LCv03dz4Bqnov1+Zj3>a8Jv2DQd%{4;{v3jS$E{j4&
v4(AH-sDlYvE^j3iaxw`vOXpJU}S}>vQF0YCOx8HvT3{U)6VKDvT^%xZS)z%v^cq`ago^Av_Puuk`rL6v_U|p4GwUEvceozz6thSvd~*_t`+j6
vh;nnoE5i<vkC6$yh#h-vlO|{Np8sTvmu%d&4*_#vpclv%<;5pvq*>(94YS3vr;8Q3@kfjw*xKvlsP29w-R(c0+Ao)w1Lb84M?sXw5{(thCMr;
w8%FY{@2hcw9M*EL~}@^w;Cv@T-a)uwB3T(+<Z6-wDhT~JWDz(wGY0LvMAd*wLTjB3(UWDwR#hc5l{NJwR|VtX(@F6wTJ)7<hc!twW>B8Sq!H6
w_G{|!vEjuwd=B!(AK9)we>;k!QJTcweY<W$f5v&wgeh&OU3fUwk9uPWC_08wmF@)_G%3Gwu7~0j(s_Kw{!$Kdf~_yx$EMmWUN-Ax(`5bni?iz
x)YGj^c<m}x*kUFiT`{zx2`}~Cd>S7x6>h7ZeDZUx7*CF_c*99x8c07CbBv(xFa}CE>JRqxIY`{W#@MZxIZ@}#lXTKxKB<y32slPxNu3lgcB-F
xT$<eDyw%<xX}6cH;Ou2xb!{ObSe?(xeC0Find=3xjTlkhdJ?*xj^}MG7@|gxo~Ivet0alxtiq9?QI$3x{AGVz8tN^y3alSk^}p5y3k>FX>M2c
y9)kcU+^jBy@8g)lHM_!yBX(yyoJ6jyDe<K+PjvOyK2+_qfGUtyL1Q@t(NU=yL~X2U6f0+yMh`?&NC-KyOjZTs@{}byTY)*#iF?DyXdASx$}iC
yj{Wz{y%0@ym|KqkSCLUynke|?k{aZyo?g^IfHaMys~{X#bfwqytXXWU8|}my|%a~w=^&6y~UgefpOwOz#?Ea!mF6Gz#wAaxieH~z${US>}{!v
z%)WojXo!5z1})>Q)OdWz;sj}6UzuVz=mx5JsbwezA-!KNjka*zBSFCr^c`azMo}*we4P2zYWqupl&hnz_=n$)xl>Vz_IEJ6~Aunz`#0!omyGv
z`-b(3`F{ez`<JY$5&o{zhLHmT8A<OzoydY-e&3azqt0RzfiWfzriU;^Y$$Bzu67o?XPH@zwoK{FDCdHzyedKrx=uC{08*3T`ae@{1TOCn(RNP
{42>$f>CCF{566G9(!_%{5Ap2!AZ|={7OWRJP1$8{8?HrhPMP#{X4hcBr%Fz{aBVR+m#9Q{c(1-sH08U{dkZ0J*F>`{ny;y;+&LE{xsd~s)HrL
{~`dYVWh)>|0)TRvg+Ng|02HMT~H7S|1SuH@6F4m|8^|P^#5(3
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
abe abo afr all ara arb ars ass ban bat bdd bea ben bft bll bmb bmd bmp bmr bne bng bnr bns bon boo bot brr
btc btl btt bud buf bul bum bur but cam car chi chn chr cme cml cns col con coo crp crr cur dag dap dar dat
day deg dgo dia dip dix dnc dne don doo dot dpr drk dth dtn dun dxd dxi dyg dyk eye eyt fag fck fdg fga fgb
fge fgg fgh fgo fgq fgs fuc fud gat gay gin gip gky gll gnj gok gol goo gpp grd gro gto gtr gyb gyl gyp gys
gyt hal hdg heb hee hei hem hgg hig him hlf hmo hnk hod hom hon hym ike iky inj jap jew jga jgb jgg jgr jig
jij jjj jng jpi jun jwb jwe kaf kan kat kff kfi kgg khk kho kig kik kke kkl kna kne kng kts kuk kyk lad lbo
lbr ldb ldi ldy leb les lez lsb lub lzb lzz may mch mck mec meg mga mgf mgg mnc mng moc mon moo mun myn myo
nck neg nga nge ngg ngl ngn ngo ngr ngs ngt ngu nic nig nik nkk nlg okl ove ovn paj pak pal pan pca pcc pck
pcn pet pft pha phg pic pik pil pje pke pki pky plc ple pll pls pnc pof pol poo por pra prc pri prr pte ptr
qas qee qrs qua que qus rag rce rcm rds red ret rgh rgt ric rss rta rtr rus sam san sch she shm shn sla sln
slo slp smb snd sno snw spa spc spe spg spi spr sps sqa squ str swa swm tac tai tar tch tco tim tmb tow tra
trb trn twe twl wag wbc web wei wet wgg wgn wgo whg whi wht wib wig wog wop wph wtb yar yid yrp zga zgb zig
zip zpp
"""
"""The first 3 letters of all words: what begins with none of them is not looked up."""

INNER_HEADS: Final = """
bud cam dar doo dot fag gay nig rag ret san she sla spe spi tac tim tow tra wet wop zip
"""
"""The same, of those refused inside of others."""

INNER_LENGTHS: Final = (5, 6, 7, 8, 9, 10, 11, 12, 13)

HIDDEN: Final = """
&Xy1iX-h5q2fd_RNPI|W2mEeI`Yj=+6uS-dm=)jl=a%!p%{X|zBx<+GOe7{5H^QnPZJ=L}KZLO}{IvYIPF{|W1DMm{S1U|i&D5iUUp`1VKRq3T
WgYrj_)tXrXKaIlNYeJheq}5W?FHiIftJs5BswrbkHlbx_4jR|p7^@0zOT@RvQ6VL=G%*g
"""
"""Digests of words of which only the ends are seen ("w***d")."""
