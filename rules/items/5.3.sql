-- 五(3) App接入第三方应用,未经用户同意,向第三方应用提供个人信息。
--
-- Proves:   a run: open each third-party application inside and see what it is given.
-- Suggests: data that flows into a mini program, a page or a link of others. Needs the flow passes: not
--           computed.

-- name: ground
SELECT 0, 'missing.flows', '{}', 'ask.5.3'
UNION ALL SELECT * FROM ground_trace;

-- name: search
SELECT json_object('hosts', (SELECT count(*) FROM host),
                   'mini_program_texts', (SELECT count(*) FROM phrase_hit WHERE topic = 'mini_program'));

-- name: ask
SELECT 'ask.5.3', '{}';
