-- 一(1) 在App中没有隐私政策,或者隐私政策中没有收集使用个人信息规则;
--
-- Proves:   nothing (a policy may be shown by a server); a review or an inspector's look does.
-- Suggests: the app collects personal information, code, resources and screens could be read, and no
--           title or address of a policy is in them (strong); only a user agreement is there, in which
--           the policy may be hidden (weak); the policy text names fewer kinds of information than any
--           policy with rules would (weak).
-- Clears:   the app's own policy text, with rules in it. A title alone says only that there is one.

-- name: applies
SELECT NOT (EXISTS (SELECT 1 FROM app WHERE package IS NOT NULL)
            AND NOT EXISTS (SELECT 1 FROM ground_code WHERE present = 0)
            AND NOT EXISTS (SELECT 1 FROM collected_pi)
            AND NOT EXISTS (SELECT 1 FROM app_permission
                            WHERE opens_pi = 1 OR name = 'android.permission.INTERNET'));

-- name: not_applicable
SELECT 'na.1.1', '{}';

-- name: ground
SELECT * FROM ground_code
UNION ALL SELECT * FROM ground_screen_texts WHERE NOT EXISTS (SELECT 1 FROM policy_sign)
UNION ALL SELECT * FROM ground_policy;

-- name: finding
SELECT CASE WHEN EXISTS (SELECT 1 FROM phrase_hit
                         WHERE topic = 'agreement' AND owner NOT LIKE 'sdk:%')
            THEN 'weak' ELSE 'strong' END,
       CASE WHEN EXISTS (SELECT 1 FROM phrase_hit
                         WHERE topic = 'agreement' AND owner NOT LIKE 'sdk:%')
            THEN 'finding.1.1.only_agreement' ELSE 'finding.1.1.no_policy' END,
       json_object('types_pi', json((SELECT json_group_array(pi) FROM
                                     (SELECT DISTINCT pi FROM collected_pi
                                      WHERE sensitive IN ('Y', 'U') AND reached IS NOT 0
                                      ORDER BY pi)))),
       (SELECT json_group_array(origin) FROM
          (SELECT origin FROM phrase_hit WHERE topic = 'agreement' AND owner NOT LIKE 'sdk:%'
           UNION ALL
           SELECT * FROM (SELECT origin FROM collected_site
                          WHERE sensitive IN ('Y', 'U') AND reached IS NOT 0
                          ORDER BY decided DESC, id LIMIT 8)
           UNION ALL
           SELECT * FROM (SELECT origin FROM collected_web WHERE sensitive IN ('Y', 'U')
                          ORDER BY decided DESC, id LIMIT 8))),
       'policy', 'app'
WHERE EXISTS (SELECT 1 FROM collected_pi WHERE sensitive IN ('Y', 'U') AND reached IS NOT 0)
  AND NOT EXISTS (SELECT 1 FROM policy_sign)
  AND NOT EXISTS (SELECT 1 FROM ground_code WHERE present = 0)
  AND NOT EXISTS (SELECT 1 FROM ground_screen_texts WHERE present = 0)
UNION ALL
SELECT 'weak', 'finding.1.1.no_rules',
       json_object('types', n, 'least', (SELECT value FROM parameter WHERE key = 'policy_min_types')),
       (SELECT json_group_array(origin) FROM whole_policy), 'policy_text', 'app'
FROM (SELECT count(DISTINCT pi) AS n FROM policy_statement
      WHERE denied = 0 AND policy IN (SELECT id FROM whole_policy))
WHERE EXISTS (SELECT 1 FROM whole_policy)
  AND n < (SELECT value FROM parameter WHERE key = 'policy_min_types')
UNION ALL
SELECT 'weak', 'finding.1.1.template', json_object('text', min(text)), json_group_array(origin),
       'template', 'app'
FROM policy_trait
WHERE kind = 'leftover' AND policy IN (SELECT id FROM policy_text)
HAVING count(*) > 0;

-- name: manual
SELECT 'manual.1.1.no_collection_seen', '{}', 'ask.policy_text'
WHERE NOT EXISTS (SELECT 1 FROM collected_pi)
  AND NOT EXISTS (SELECT 1 FROM policy_sign)
  AND NOT EXISTS (SELECT 1 FROM ground_code WHERE present = 0);

-- name: search
SELECT json_object('strings', t.strings, 'layouts', t.layouts, 'phrase_hits', t.phrase_hits,
                   'policy_signs', (SELECT count(*) FROM policy_sign),
                   'policy_texts', p.policy_texts, 'policy_chars', p.policy_chars,
                   'api_calls', c.api_calls)
FROM search_texts t, search_policy p, search_code c;

-- name: ask
SELECT 'ask.1.1', '{}';
