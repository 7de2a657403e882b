.class public Lcn/example/app/ScanActivity;
.super Landroid/app/Activity;
.source "ScanActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 6
    const/4 v3, 0x1
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_scan
    invoke-virtual {p0, v0}, Lcn/example/app/ScanActivity;->setContentView(I)V
    new-array v0, v3, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "android.permission.CAMERA"
    aput-object v2, v0, v1
    invoke-virtual {p0, v0, v3}, Lcn/example/app/ScanActivity;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method

.method public onRequestPermissionsResult(I[Ljava/lang/String;[I)V
    .registers 5
    array-length v0, p3
    if-lez v0, :cond_0
    const/4 v0, 0x0
    aget v0, p3, v0
    if-nez v0, :cond_0
    invoke-static {}, Landroid/hardware/Camera;->open()Landroid/hardware/Camera;
    move-result-object v0
    invoke-virtual {v0}, Landroid/hardware/Camera;->startPreview()V
    :goto_0
    return-void
    :cond_0
    invoke-virtual {p0}, Lcn/example/app/ScanActivity;->finish()V
    goto :goto_0
.end method
