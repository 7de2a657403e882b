.class public Lcn/example/app/HomeFragment;
.super Landroid/app/Fragment;
.source "HomeFragment.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Fragment;-><init>()V
    return-void
.end method

.method public onCreateView(Landroid/view/LayoutInflater;Landroid/view/ViewGroup;Landroid/os/Bundle;)Landroid/view/View;
    .registers 6
    invoke-virtual {p0}, Lcn/example/app/HomeFragment;->getActivity()Landroid/app/Activity;
    move-result-object v0
    invoke-static {v0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    new-instance v1, Landroid/view/View;
    invoke-direct {v1, v0}, Landroid/view/View;-><init>(Landroid/content/Context;)V
    return-object v1
.end method

.method public onResume()V
    .registers 2
    invoke-super {p0}, Landroid/app/Fragment;->onResume()V
    invoke-virtual {p0}, Lcn/example/app/HomeFragment;->getActivity()Landroid/app/Activity;
    move-result-object v0
    invoke-static {v0}, Lcn/example/app/AppList;->report(Landroid/content/Context;)V
    return-void
.end method
