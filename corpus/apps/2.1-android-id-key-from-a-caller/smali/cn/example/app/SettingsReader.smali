.class public Lcn/example/app/SettingsReader;
.super Ljava/lang/Object;
.source "SettingsReader.java"

.method public static read(Landroid/content/Context;Ljava/lang/String;)Ljava/lang/String;
    .registers 3
    invoke-virtual {p0}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;
    move-result-object v0
    invoke-static {v0, p1}, Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
