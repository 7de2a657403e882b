.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 6
    const-string v0, "android.permission.CAMERA"
    const-string v1, "android.permission.READ_CONTACTS"
    const-string v2, "android.permission.RECORD_AUDIO"
    const-string v3, "android.permission.READ_SMS"
    const-string v4, "android.permission.READ_CALENDAR"
    filled-new-array/range {v0 .. v4}, [Ljava/lang/String;
    move-result-object v0
    const/4 v1, 0x1
    invoke-virtual {p0, v0, v1}, Landroid/app/Activity;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method
