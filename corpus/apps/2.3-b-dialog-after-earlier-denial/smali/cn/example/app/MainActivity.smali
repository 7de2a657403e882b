.class public Lcn/example/app/MainActivity;
.super Landroid/app/Activity;
.source "MainActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method explain()V
    .registers 4
    new-instance v0, Landroid/app/AlertDialog$Builder;
    invoke-direct {v0, p0}, Landroid/app/AlertDialog$Builder;-><init>(Landroid/content/Context;)V
    const-string v1, "需要使用您的相机权限，用于扫描商品上的二维码。"
    invoke-virtual {v0, v1}, Landroid/app/AlertDialog$Builder;->setMessage(Ljava/lang/CharSequence;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "继续"
    new-instance v2, Lcn/example/app/MainActivity$1;
    invoke-direct {v2, p0}, Lcn/example/app/MainActivity$1;-><init>(Lcn/example/app/MainActivity;)V
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setPositiveButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    const-string v1, "取消"
    const/4 v2, 0x0
    invoke-virtual {v0, v1, v2}, Landroid/app/AlertDialog$Builder;->setNegativeButton(Ljava/lang/CharSequence;Landroid/content/DialogInterface$OnClickListener;)Landroid/app/AlertDialog$Builder;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/AlertDialog$Builder;->show()Landroid/app/AlertDialog;
    return-void
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Activity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_main
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->setContentView(I)V
    return-void
.end method

.method public onRequestPermissionsResult(I[Ljava/lang/String;[I)V
    .registers 6
    array-length v0, p3
    if-lez v0, :cond_0
    const/4 v0, 0x0
    aget v0, p3, v0
    if-nez v0, :cond_0
    invoke-virtual {p0}, Lcn/example/app/MainActivity;->openScanner()V
    :goto_0
    return-void
    :cond_0
    const-string v0, "未获得相机权限，无法扫描"
    const/4 v1, 0x0
    invoke-static {p0, v0, v1}, Landroid/widget/Toast;->makeText(Landroid/content/Context;Ljava/lang/CharSequence;I)Landroid/widget/Toast;
    move-result-object v0
    invoke-virtual {v0}, Landroid/widget/Toast;->show()V
    goto :goto_0
.end method

.method openScanner()V
    .registers 3
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcn/example/app/ScanActivity;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->startActivity(Landroid/content/Intent;)V
    return-void
.end method

.method request()V
    .registers 5
    const/4 v3, 0x1
    new-array v0, v3, [Ljava/lang/String;
    const/4 v1, 0x0
    const-string v2, "android.permission.CAMERA"
    aput-object v2, v0, v1
    invoke-virtual {p0, v0, v3}, Lcn/example/app/MainActivity;->requestPermissions([Ljava/lang/String;I)V
    return-void
.end method

.method public scan(Landroid/view/View;)V
    .registers 3
    const-string v0, "android.permission.CAMERA"
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->checkSelfPermission(Ljava/lang/String;)I
    move-result v0
    if-nez v0, :cond_0
    invoke-virtual {p0}, Lcn/example/app/MainActivity;->openScanner()V
    :goto_0
    return-void
    :cond_0
    const-string v0, "android.permission.CAMERA"
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->shouldShowRequestPermissionRationale(Ljava/lang/String;)Z
    move-result v0
    if-eqz v0, :cond_1
    invoke-virtual {p0}, Lcn/example/app/MainActivity;->explain()V
    goto :goto_0
    :cond_1
    invoke-virtual {p0}, Lcn/example/app/MainActivity;->request()V
    goto :goto_0
.end method
