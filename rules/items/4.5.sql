-- 四(5) 仅以改善服务质量、提升用户体验、定向推送信息、研发新产品等为由,强制要求用户同意收集个人信息;
--
-- Proves:   a person: that the reason is the only one and that consent is forced.
-- Suggests: one sentence of the policy gives such a reason and says that without consent there is no
--           service (weak); or gives no other reason for information that must be given (weak).

-- name: ground
SELECT * FROM ground_policy
UNION ALL SELECT * FROM ground_trace;

-- name: finding
SELECT 'weak', 'finding.4.5.forced', json_object('text', f.text), json_array(f.origin), f.phrase, 'app'
FROM policy_phrase f
JOIN policy_phrase i ON i.policy = f.policy AND i.topic = 'improve_only'
                    AND i.start BETWEEN f.start - 60 AND f.stop + 60
WHERE f.topic = 'forced' AND f.policy IN (SELECT id FROM policy_text)
GROUP BY f.id
UNION ALL
SELECT 'weak', 'finding.4.5.only_reason',
       json_object('type_pi', s.pi, 'purpose', s.purpose, 'text', s.text), json_array(s.origin), s.pi, 'app'
FROM policy_statement s
WHERE s.only_improves = 1 AND s.need = 'required' AND s.denied = 0
  AND s.policy IN (SELECT id FROM policy_text)
  AND NOT EXISTS (SELECT 1 FROM policy_statement o
                  WHERE o.policy = s.policy AND o.pi = s.pi AND o.denied = 0
                    AND o.purpose IS NOT NULL AND o.only_improves = 0)
GROUP BY s.pi;

-- name: search
SELECT json_object('policy_texts', policy_texts, 'policy_chars', policy_chars) FROM search_policy;

-- name: ask
SELECT 'ask.4.5', '{}';
