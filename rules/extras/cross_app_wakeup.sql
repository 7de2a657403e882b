-- Cross-app wake-up (关联启动, MIIT 164 号文): the app starts other apps, or lets others start it.
-- Suggests: code starts or binds, by a constant name, a component that is neither the app's own nor the
--           system's (weak: it may be a share or a pay screen behind a click; only calls that run without
--           a click are taken); a push SDK's component is exported without a permission, so that
--           other apps with the same SDK can wake this one (weak: receiving messages may need it).
-- Traps:    the app's own components and the system's; what a click starts.

-- name: ground
SELECT EXISTS (SELECT 1 FROM app WHERE package IS NOT NULL), 'missing.manifest', '{}', ''
UNION ALL SELECT * FROM ground_code
UNION ALL SELECT * FROM ground_reached;

-- name: finding
WITH started AS (
  SELECT a.api, a.origin, s.owner, r.id AS way, r.phase,
         CASE WHEN json_valid(a.arguments_json)
              THEN json_extract(a.arguments_json, '$.intent_action') END AS target
  FROM api_call a
  JOIN call_site s ON s.id = a.site
  JOIN reached r ON r.site = a.site AND r.phase IN ('startup', 'background', 'event')
  WHERE a.role = 'keepalive' AND a.kind = 'method'
)
SELECT 'weak', 'finding.cross_app_wakeup.starts',
       json_object('target', t.target, 'api', min(t.api), 'code_owner', t.owner),
       json_insert(json_group_array(DISTINCT t.origin), '$[#]', json_object('way', min(t.way))),
       t.target, t.owner
FROM started t
WHERE t.target LIKE '%_._%'
  AND t.target NOT LIKE 'android.%' AND t.target NOT LIKE 'com.android.%'
  AND t.target NOT LIKE 'androidx.%'
  AND substr(t.target, 1, length((SELECT package FROM app))) <> (SELECT package FROM app)
  AND t.target NOT IN (SELECT name FROM component)
  AND t.target NOT IN (SELECT value FROM intent_filter)
GROUP BY t.target, t.owner
UNION ALL
SELECT 'weak', 'finding.cross_app_wakeup.open',
       json_object('component', c.name, 'party_sdk', k.sdk), json_array(c.origin), c.name, c.owner
FROM component c
JOIN sdk k ON c.owner = 'sdk:' || k.sdk AND k.category = 'push'
WHERE c.kind IN ('service', 'activity', 'provider') AND c.enabled = 1 AND c.exported = 1
  AND coalesce(c.permission, '') = '';

-- name: search
SELECT json_object('components', (SELECT count(*) FROM component),
                   'start_calls', (SELECT count(*) FROM api_call
                                   WHERE role = 'keepalive' AND kind = 'method'));

-- name: ask
SELECT 'ask.cross_app_wakeup', '{}';
