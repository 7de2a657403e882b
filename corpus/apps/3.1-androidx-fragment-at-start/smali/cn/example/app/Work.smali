.class public Lcn/example/app/Work;
.super Ljava/lang/Object;
.source "Work.java"

.method public static go(Landroid/app/Activity;)V
    .registers 4
    check-cast p0, Landroidx/fragment/app/FragmentActivity;
    invoke-virtual {p0}, Landroidx/fragment/app/FragmentActivity;->getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/fragment/app/FragmentManager;->beginTransaction()Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    const v1, 0x1020002
    new-instance v2, Lcn/example/app/HomeFragment;
    invoke-direct {v2}, Lcn/example/app/HomeFragment;-><init>()V
    invoke-virtual {v0, v1, v2}, Landroidx/fragment/app/FragmentTransaction;->add(ILandroidx/fragment/app/Fragment;)Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/fragment/app/FragmentTransaction;->commit()I
    return-void
.end method
