-- 五(3) App接入第三方应用,未经用户同意,向第三方应用提供个人信息。
--
-- Proves:   a run: open each third-party application inside and see what it is given.
-- Suggests: information that code reads, not what the user types, goes into an intent that another
--           application takes, or to a page of a third party's inside the app (weak: whether the user
--           was asked, and what the intent is for, only a run shows).

-- name: ground
SELECT * FROM ground_code
UNION ALL SELECT * FROM ground_further_code
UNION ALL SELECT * FROM ground_flows
UNION ALL SELECT * FROM ground_trace;

-- name: finding
SELECT 'weak',
       CASE WHEN host IS NULL THEN 'finding.5.3.to_other_app' ELSE 'finding.5.3.to_others_page' END,
       json_object('type_pi', pi, 'source', source, 'host', host, 'code_owner', owner), evidence,
       pi || coalesce(' ' || host, ''), owner
FROM (SELECT f.pi, f.source, f.owner, t.host, w.evidence,
             row_number() OVER (PARTITION BY f.pi, f.owner, t.host ORDER BY f.id) AS place
      FROM flow f
      JOIN flow_way w ON w.flow = f.id
      JOIN catalog_pi k ON k.code = f.pi AND k.sensitive IN ('Y', 'U')
      LEFT JOIN third_party_flow t ON t.flow = f.id AND t.how = 'addressed' AND f.kind = 'webview'
      WHERE f.source <> 'typed' AND (f.kind = 'intent' OR t.host IS NOT NULL))
WHERE place = 1;

-- name: search
SELECT json_object('hosts', (SELECT count(*) FROM host),
                   'flows', (SELECT count(*) FROM flow),
                   'mini_program_texts', (SELECT count(*) FROM phrase_hit WHERE topic = 'mini_program'));

-- name: ask
SELECT 'ask.5.3', '{}';
