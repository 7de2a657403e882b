.class public Lcn/example/app/Work;
.super Ljava/lang/Object;
.source "Work.java"

.method public static go(Landroid/app/Activity;)V
    .registers 4
    invoke-virtual {p0}, Landroid/app/Activity;->getFragmentManager()Landroid/app/FragmentManager;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/FragmentManager;->beginTransaction()Landroid/app/FragmentTransaction;
    move-result-object v0
    const v1, 0x1020002
    new-instance v2, Lcn/example/app/HomeFragment;
    invoke-direct {v2}, Lcn/example/app/HomeFragment;-><init>()V
    invoke-virtual {v0, v1, v2}, Landroid/app/FragmentTransaction;->add(ILandroid/app/Fragment;)Landroid/app/FragmentTransaction;
    move-result-object v0
    invoke-virtual {v0}, Landroid/app/FragmentTransaction;->commit()I
    return-void
.end method
