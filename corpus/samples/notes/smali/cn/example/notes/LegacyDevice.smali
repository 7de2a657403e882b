# Left over from an earlier version; nothing calls it.
.class public final Lcn/example/notes/LegacyDevice;
.super Ljava/lang/Object;
.source "LegacyDevice.java"

.method public static imei(Landroid/telephony/TelephonyManager;)Ljava/lang/String;
    .registers 2
    invoke-virtual {p0}, Landroid/telephony/TelephonyManager;->getImei()Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
