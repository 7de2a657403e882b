.class public Lcn/example/app/MainActivity;
.super Lcn/example/app/BaseActivity;
.source "MainActivity.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcn/example/app/BaseActivity;-><init>()V
    return-void
.end method

.method protected getLayoutId()I
    .registers 2
    const v0, @layout/activity_main
    return v0
.end method

.method protected initView()V
    .registers 3
    const v0, @id/about
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    new-instance v1, Lcn/example/app/MainActivity$1;
    invoke-direct {v1, p0}, Lcn/example/app/MainActivity$1;-><init>(Lcn/example/app/MainActivity;)V
    invoke-virtual {v0, v1}, Landroid/view/View;->setOnClickListener(Landroid/view/View$OnClickListener;)V
    return-void
.end method
