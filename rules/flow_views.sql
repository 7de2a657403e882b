-- Where personal information goes, and to whom. Runs after views.sql, under the same rules.

-- ============================================================ ground

-- It was followed: the stage ran, to its end.
CREATE TABLE ground_flows AS
SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'taint') AS present,
       CASE WHEN quick THEN 'missing.quick_profile' ELSE 'missing.flows' END AS missing_key,
       '{}' AS slots_json,
       CASE WHEN quick THEN 'ask.full_profile' ELSE 'ask.trace' END AS ask_key
FROM (SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'profile' AND value = 'quick') AS quick)
UNION ALL
SELECT 0, 'missing.limit', json_object('stage', stage, 'code', code, 'what', min(what)), 'ask.trace'
FROM limit_hit WHERE stage = 'taint'
GROUP BY stage, code
UNION ALL
-- Calls that may go to too many methods, and native methods of which not all is known.
SELECT 0, 'missing.flow_calls', json_object('count', done), 'ask.trace'
FROM coverage WHERE measure = 'taint_dispatches_left' AND done > 0
UNION ALL
SELECT 0, 'missing.native_flows', json_object('done', done, 'total', total), 'ask.trace'
FROM coverage WHERE measure = 'native_methods_followed' AND done < total;

-- ============================================================ flows

-- The evidence of each flow: the place that reads, the steps, the call through which it leaves.
CREATE TABLE flow_way AS
SELECT flow, json_group_array(origin) AS evidence
FROM (SELECT f.id AS flow, -1 AS place, coalesce(f.source_origin, s.origin) AS origin
      FROM flow f LEFT JOIN call_site s ON s.id = f.source_site
      UNION ALL
      SELECT flow, place, origin FROM flow_step
      UNION ALL
      SELECT id, 1000000, origin FROM flow
      ORDER BY 1, 2)
GROUP BY flow;

-- What third parties come to have. how: sent (an SDK's own code sends it), addressed (it goes to a host
-- of theirs), given (the app's code hands it to an SDK's, which need not send it). party: sdk:<id>, or
-- the name of an organisation.
CREATE TABLE third_party_flow AS
SELECT f.id AS flow, f.pi, k.sensitive, f.source, f.kind, f.owner, p.party, p.how, p.host, w.evidence
FROM (SELECT id AS flow, sink AS party, 'given' AS how, NULL AS host FROM flow WHERE kind = 'sdk'
      UNION ALL
      SELECT id, owner, 'sent', NULL FROM flow
      WHERE owner LIKE 'sdk:%' AND kind IN ('network', 'webview', 'sms', 'mail')
      UNION ALL
      SELECT r.flow, h.party, 'addressed', r.host
      FROM flow_recipient r
      JOIN (SELECT host, CASE WHEN owner IN (SELECT id FROM catalog_sdk) THEN 'sdk:' || owner
                              ELSE owner END AS party
            FROM host WHERE owner IS NOT NULL) h ON h.host = r.host
      JOIN flow f ON f.id = r.flow AND f.kind IN ('network', 'webview')
      WHERE h.party <> f.owner) p
JOIN flow f ON f.id = p.flow
JOIN flow_way w ON w.flow = f.id
JOIN catalog_pi k ON k.code = f.pi;

-- Of these, whom no policy text names: neither the SDK nor its operator, nor the organisation. Nothing
-- where there is no policy text.
CREATE TABLE undeclared_flow AS
SELECT t.*
FROM third_party_flow t
WHERE EXISTS (SELECT 1 FROM policy_text)
  AND substr(t.party, 5) NOT IN (SELECT sdk FROM declared_sdk WHERE t.party LIKE 'sdk:%')
  AND (t.party LIKE 'sdk:%'
       OR NOT EXISTS (SELECT 1 FROM policy_source s
                      WHERE s.id IN (SELECT id FROM policy_text)
                        AND instr(lower(s.text), lower(t.party)) > 0));

-- Sentences of the app's own policy that deny flatly that anything goes to third parties.
CREATE VIEW denied_sharing AS
SELECT f.text, f.phrase, f.origin
FROM policy_phrase f JOIN policy_text t ON t.id = f.policy AND t.own = 1
WHERE f.topic = 'denies_sharing'
  AND f.text NOT LIKE '%同意%' AND f.text NOT LIKE '%除非%' AND f.text NOT LIKE '%授权%'
  AND f.text NOT LIKE '%除%外%' AND f.text NOT LIKE '%以外%' AND f.text NOT LIKE '%以下情%';

-- Sentences of the app's own policy that say that a kind of information stays on the device.
CREATE VIEW stays_on_device AS
SELECT f.text, f.origin, w.pi
FROM policy_phrase f
JOIN policy_text t ON t.id = f.policy AND t.own = 1
JOIN (SELECT policy, subject AS pi, word FROM policy_mention WHERE kind = 'pi'
      UNION
      SELECT policy, pi, word FROM policy_statement) w ON w.policy = f.policy
                                                      AND instr(f.text, w.word) > 0
WHERE f.topic = 'stays_on_device';

-- What the policy says that an SDK gets, one row for each kind of information.
CREATE TABLE told_of_sdk AS
SELECT s.value AS sdk, i.value AS pi, min(p.origin) AS origin
FROM policy_party p, json_each(p.sdks_json) s, json_each(p.pi_json) i
WHERE p.policy IN (SELECT id FROM policy_text)
GROUP BY s.value, i.value;
