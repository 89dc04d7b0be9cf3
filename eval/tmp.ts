import { readExport } from '@derden/helpdesk';
import { createScanner } from '@derden/scanner';
await using s = createScanner();
const want = process.argv.slice(2).map(Number);
for await (const i of readExport('fixtures/sample')) { if (i.kind!=='ticket' || !want.includes(i.id)) continue;
 console.log(i.id, JSON.stringify(i.known.slice(0,5)), i.known.length);
 const e = await s.explainTicket(i.ticket,{people:i.known});
 for (const d of e.documents) for (const g of d.segments) console.log(' seg',d.part,g.kind,g.depth,JSON.stringify(g.author),g.start,g.body,g.end);
 for (const r of e.reasons) { console.log(r.subject,r.relation,r.score,r.because.join(' | '));
  for (const f of e.report.findings) if (f.subject===r.subject) { const d=e.documents.find(d=>d.part===f.part&&d.document.path.join()===f.path.join() && (d.document.kind==='name')===f.because.includes('file name')); console.log('   ',f.part,f.entity,JSON.stringify(d?.document.text.slice(f.start,f.end)),f.relation,f.class,f.score,f.because.join('; ')); } }
}
