.class public Landroidx/fragment/app/FragmentTransaction;
.super Ljava/lang/Object;
.source "FragmentTransaction.java"

.field private final manager:Landroidx/fragment/app/FragmentManager;
.field private container:I
.field private fragment:Landroidx/fragment/app/Fragment;

.method constructor <init>(Landroidx/fragment/app/FragmentManager;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Landroidx/fragment/app/FragmentTransaction;->manager:Landroidx/fragment/app/FragmentManager;
    return-void
.end method

.method public add(ILandroidx/fragment/app/Fragment;)Landroidx/fragment/app/FragmentTransaction;
    .registers 3
    iput p1, p0, Landroidx/fragment/app/FragmentTransaction;->container:I
    iput-object p2, p0, Landroidx/fragment/app/FragmentTransaction;->fragment:Landroidx/fragment/app/Fragment;
    return-object p0
.end method

.method public commit()I
    .registers 4
    iget-object v0, p0, Landroidx/fragment/app/FragmentTransaction;->manager:Landroidx/fragment/app/FragmentManager;
    iget v1, p0, Landroidx/fragment/app/FragmentTransaction;->container:I
    iget-object v2, p0, Landroidx/fragment/app/FragmentTransaction;->fragment:Landroidx/fragment/app/Fragment;
    invoke-virtual {v0, v1, v2}, Landroidx/fragment/app/FragmentManager;->moveToResumed(ILandroidx/fragment/app/Fragment;)V
    const/4 v0, 0x0
    return v0
.end method
