.class public Lcn/example/app/MainActivity;
.super Landroidx/appcompat/app/AppCompatActivity;
.source "MainActivity.java"
.implements Landroid/widget/RadioGroup$OnCheckedChangeListener;

.field private final pages:[Landroidx/fragment/app/Fragment;

.method public constructor <init>()V
    .registers 4
    invoke-direct {p0}, Landroidx/appcompat/app/AppCompatActivity;-><init>()V
    const/4 v0, 0x2
    new-array v0, v0, [Landroidx/fragment/app/Fragment;
    const/4 v1, 0x0
    new-instance v2, Lcn/example/app/HomeFragment;
    invoke-direct {v2}, Lcn/example/app/HomeFragment;-><init>()V
    aput-object v2, v0, v1
    const/4 v1, 0x1
    new-instance v2, Lcn/example/app/MineFragment;
    invoke-direct {v2}, Lcn/example/app/MineFragment;-><init>()V
    aput-object v2, v0, v1
    iput-object v0, p0, Lcn/example/app/MainActivity;->pages:[Landroidx/fragment/app/Fragment;
    return-void
.end method

.method private show(I)V
    .registers 5
    invoke-virtual {p0}, Lcn/example/app/MainActivity;->getSupportFragmentManager()Landroidx/fragment/app/FragmentManager;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/fragment/app/FragmentManager;->beginTransaction()Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    const v1, @id/content
    iget-object v2, p0, Lcn/example/app/MainActivity;->pages:[Landroidx/fragment/app/Fragment;
    aget-object v2, v2, p1
    invoke-virtual {v0, v1, v2}, Landroidx/fragment/app/FragmentTransaction;->replace(ILandroidx/fragment/app/Fragment;)Landroidx/fragment/app/FragmentTransaction;
    move-result-object v0
    invoke-virtual {v0}, Landroidx/fragment/app/FragmentTransaction;->commit()I
    return-void
.end method

.method public onCheckedChanged(Landroid/widget/RadioGroup;I)V
    .registers 4
    const v0, @id/tab_home
    if-ne p2, v0, :cond_0
    const/4 v0, 0x0
    :goto_0
    invoke-direct {p0, v0}, Lcn/example/app/MainActivity;->show(I)V
    return-void
    :cond_0
    const/4 v0, 0x1
    goto :goto_0
.end method

.method protected onCreate(Landroid/os/Bundle;)V
    .registers 3
    invoke-super {p0, p1}, Landroidx/appcompat/app/AppCompatActivity;->onCreate(Landroid/os/Bundle;)V
    const v0, @layout/activity_main
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->setContentView(I)V
    const v0, @id/tabs
    invoke-virtual {p0, v0}, Lcn/example/app/MainActivity;->findViewById(I)Landroid/view/View;
    move-result-object v0
    check-cast v0, Landroid/widget/RadioGroup;
    invoke-virtual {v0, p0}, Landroid/widget/RadioGroup;->setOnCheckedChangeListener(Landroid/widget/RadioGroup$OnCheckedChangeListener;)V
    const/4 v0, 0x0
    invoke-direct {p0, v0}, Lcn/example/app/MainActivity;->show(I)V
    return-void
.end method
