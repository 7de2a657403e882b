-- Cross-border transfer: operators abroad, where the policy does not speak of it (PIPL 38, 39).
-- Suggests: an address of an operator abroad is named by the app (weak: nothing shows that personal
--           information is sent there).

-- name: ground
SELECT * FROM ground_code
UNION ALL SELECT * FROM ground_whole_policy;

-- name: finding
SELECT 'weak', 'finding.cross_border', json_object('host', h.host, 'country', h.operator_country),
       json_array(h.origin), h.host, coalesce(h.owner, 'app')
FROM host_abroad h
WHERE EXISTS (SELECT 1 FROM whole_policy)
  -- said not to happen: 3.9
  AND NOT EXISTS (SELECT 1 FROM policy_trait
                  WHERE kind IN ('cross_border', 'no_cross_border', 'stored_abroad')
                    AND policy IN (SELECT id FROM policy_text));

-- name: search
SELECT json_object('hosts', (SELECT count(*) FROM host),
                   'hosts_with_country', (SELECT count(*) FROM host WHERE operator_country IS NOT NULL));
