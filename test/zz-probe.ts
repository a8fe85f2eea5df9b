import Sqlite from 'better-sqlite3';
import { openStore } from '@tend/core';
import { createConversation } from '@tend/chat';
import { rmSync } from 'node:fs';
const f='/tmp/bx/a.sqlite'; for (const s of ['','-wal','-shm','.lock']) rmSync(f+s,{force:true});
let rec=false; const log:any[]=[];
const P=Sqlite.prototype as any; const orig=P.prepare;
P.prepare=function(sql:string){const st=orig.call(this,sql);for(const m of ['all','run','get','iterate'])if(typeof st[m]==='function'){const o=st[m].bind(st);st[m]=(...a:any[])=>{if(rec)log.push([m,sql,a]);return o(...a)}}return st};
const store = await openStore('sqlite:'+f);
if(process.argv[2]!=="log")P.prepare=orig;
let at=Date.parse('2026-11-20T10:00:00Z');let n=0;
const c=createConversation({store,clock:()=>new Date(at+=60000).toISOString(),language:'en',timeZone:'Europe/Paris',log:{error:(f,m)=>console.error(m,f)},limits:[]});
const say=(text:string)=>c.answer({bot:'t',id:String(++n),identity:{platform:'terminal',externalId:'x'},displayName:'Ann',chat:{id:'c',kind:'private'},input:{kind:'text',text}});
await say('add lasagne for 4 box 2');await say('not now');await say('take 2.1');
for(let i=0;i<300;i++){await say('add lasagne for 4 box 2');await say('take 2.1');}
rec=process.argv[2]==='log';
const ts:number[]=[];
for(let i=0;i<(rec?1:2000);i++){const t=process.hrtime.bigint();await say('add lasagne for 4 box 2');ts.push(Number(process.hrtime.bigint()-t)/1e3);const r=rec;rec=false;await say('take 2.1');rec=r;}
ts.sort((a,b)=>a-b);console.log('median µs',ts[ts.length>>1]);
for(const [m,s,a] of log)console.log(m,s.slice(0,400),JSON.stringify(a).slice(0,200));
await store.close();
