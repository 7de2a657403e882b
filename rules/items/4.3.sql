-- 四(3) App新增业务功能申请收集的个人信息超出用户原有同意范围,若用户不同意,则拒绝提供原有业务功能,新增业务
--       功能取代原有业务功能的除外;
--
-- Needs two versions and an update on a device.

-- name: ground
SELECT 0, 'missing.4.3.two_versions', '{}', 'ask.4.3';

-- name: search
SELECT json_object('inputs', (SELECT count(*) FROM input));

-- name: ask
SELECT 'ask.4.3', '{}';
